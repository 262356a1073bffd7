import type { Analysis } from '../../src/analyzer/analysis.ts';
import type { Draft } from '../../src/text/draft.ts';
import type { Span } from '../../src/text/span.ts';
import type { Core } from './load-core.ts';

/** What the coach says of a draft, for a person to read in a terminal. */
export function renderAnalysis(draft: Draft, { analyze, firstNudge }: Core): string {
  const analysis = analyze(draft);
  const nudge = firstNudge(analysis);
  const parts = [mark(draft.text, nudge?.spans ?? []), '', describeLean(analysis)];
  if (nudge !== null) {
    parts.push('', nudge.name, `  ${nudge.what}`, `  Why: ${nudge.why}`);
    if (nudge.source !== null) parts.push(`       ${nudge.source.title} (${nudge.source.url})`);
    parts.push(`  Try: ${nudge.suggestion}`);
  }
  const others = analysis.nudges.filter((finding) => finding !== nudge && analysis.quiet === null);
  if (others.length > 0) parts.push('', `Also seen: ${others.map(({ name }) => name).join(', ')}.`);
  if (analysis.quiet !== null) parts.push('', `No nudge here, and that is meant: ${analysis.quiet}.`);
  for (const { name, what } of analysis.praise) parts.push('', `Good: ${name}`, `  ${what}`);
  return parts.join('\n');
}

/** The text with each span between « and ». */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return marked + text.slice(at);
}

function describeLean({ language, lean }: Analysis): string {
  if (language !== 'en') return 'This does not look like English, so the coach has nothing to say.';
  if (lean < -0.5) return 'It leans at people.';
  if (lean < -0.1) return 'It leans a little at people.';
  if (lean <= 0.1) return 'It leans neither way.';
  return lean <= 0.5 ? 'It leans a little with people.' : 'It leans with people.';
}
