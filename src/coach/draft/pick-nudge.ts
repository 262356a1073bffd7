import type { Analysis, Finding } from '../../analyzer/analysis.ts';
import { keyOf, type NudgeMemory } from './nudge-memory.ts';

/** After this many dismissals in one draft the coach says nothing more about it. */
export const dismissalsBeforeSilence = 2;

/** Whether nothing new may be said of this draft, praise included: praise of a condolence is no comfort. */
export function isSilent({ language, quiet }: Analysis, { postQuiet, dismissed }: NudgeMemory): boolean {
  return language !== 'en' || quiet !== null || postQuiet || dismissed.size >= dismissalsBeforeSilence;
}

/** The nudges that may be shown: neither dismissed, nor heeded before, nor switched off. */
export function openNudges(analysis: Analysis, memory: NudgeMemory, text: string): readonly Finding[] {
  return analysis.nudges.filter(
    (finding) =>
      !memory.rulesOff.has(finding.rule) &&
      !memory.dismissed.has(finding.rule) &&
      !memory.heeded.has(keyOf(finding, text)),
  );
}

/** The praise that may be given. */
export function openPraise(analysis: Analysis, memory: NudgeMemory): readonly Finding[] {
  return analysis.praise.filter(({ rule }) => !memory.rulesOff.has(rule));
}

/**
 * The one nudge to show for this draft now, or null. A nudge that is showing keeps its place while its
 * finding lasts, so that the card does not change under the reader; otherwise the strongest that is open.
 *
 * `text` is the draft that was analyzed; without it nothing counts as heeded.
 */
export function pickNudge(analysis: Analysis, memory: NudgeMemory, text = ''): Finding | null {
  if (isSilent(analysis, memory)) return null;
  const open = openNudges(analysis, memory, text);
  return open.find((finding) => finding.rule === memory.showing) ?? open[0] ?? null;
}
