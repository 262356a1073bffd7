import messages from '../../_locales/en/messages.json' with { type: 'json' };
import type { Analysis } from '../../src/analyzer/analysis.ts';
import { silenceMessage } from '../../src/popup/silence-messages.ts';
import type { Draft } from '../../src/text/draft.ts';
import type { Span } from '../../src/text/span.ts';
import { firstShown } from './first-shown.ts';
import type { Core } from './load-core.ts';

/** Renders the analysis of a draft as text for the terminal. */
export function renderAnalysis(draft: Draft, { analyze }: Core): string {
  const analysis = analyze(draft);
  const { nudge, silence } = firstShown(draft.text, analysis);
  const parts = [mark(draft.text, nudge?.spans ?? [])];
  if (analysis.language === 'en') parts.push('', describeLean(analysis));
  if (silence !== null) parts.push('', `No tip: ${messages[silenceMessage(silence)].message}`);
  if (nudge !== null) {
    parts.push('', nudge.name, `  ${nudge.what}`, `  Why: ${nudge.why}`);
    if (nudge.source !== null) parts.push(`       ${nudge.source.title} (${nudge.source.url})`);
    parts.push(`  Try: ${nudge.suggestion}`);
  }
  const others = analysis.nudges.filter((finding) => finding !== nudge && analysis.quiet === null);
  if (others.length > 0) parts.push('', `Also found: ${others.map(({ name }) => name).join(', ')}.`);
  for (const { name, what } of analysis.praise) parts.push('', `Good: ${name}`, `  ${what}`);
  return parts.join('\n');
}

/** Puts « and » around each span of the text. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return marked + text.slice(at);
}

function describeLean({ lean }: Analysis): string {
  if (lean < -0.5) return 'This talks at people.';
  if (lean < -0.1) return 'This talks slightly at people.';
  if (lean <= 0.1) return 'This is neutral.';
  return lean <= 0.5 ? 'This talks slightly with people.' : 'This talks with people.';
}
