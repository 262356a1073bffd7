import type { Analysis, Finding } from '../analyzer/analysis.ts';
import { keyOf, type NudgeMemory } from './nudge-memory.ts';

/** After this many dismissals in one draft the coach says nothing more about it. */
export const dismissalsBeforeSilence = 2;

/**
 * The one nudge to show for this draft now, or null. A nudge that is showing keeps its place while its
 * finding lasts, so that the card does not change under the reader; otherwise the strongest finding that
 * was neither dismissed, nor heeded before, nor switched off.
 *
 * `text` is the draft that was analysed; without it nothing counts as heeded.
 */
export function pickNudge(analysis: Analysis, memory: NudgeMemory, text = ''): Finding | null {
  if (analysis.language !== 'en' || analysis.quiet !== null) return null;
  if (memory.postQuiet || memory.dismissed.size >= dismissalsBeforeSilence) return null;
  const open = analysis.nudges.filter(
    (finding) =>
      !memory.rulesOff.has(finding.rule) &&
      !memory.dismissed.has(finding.rule) &&
      !memory.heeded.has(keyOf(finding, text)),
  );
  return open.find((finding) => finding.rule === memory.showing) ?? open[0] ?? null;
}
