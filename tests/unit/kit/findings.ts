import type { ExplainedAnalysis, Finding } from '../../../src/analyzer/analysis.ts';

/** A finding of `rule` that marks the first `words` in `text`. */
export function findingOf(rule: string, text: string, words: string): Finding {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”.`);
  return {
    rule,
    name: `The name of ${rule}`,
    question: 'with',
    spans: [{ start, end: start + words.length }],
    strength: 0.5,
    what: `“${words}” stands out.`,
    why: 'A reason.',
    source: { title: 'A source', url: 'https://example.com/' },
    suggestion: 'Something to try.',
    alternative: null,
    replacement: null,
  };
}

/** The analysis of an English draft without findings, with `parts` replaced. */
export function analysisWith(parts: Partial<ExplainedAnalysis>): ExplainedAnalysis {
  const empty = { parts: [], offers: [], unsaid: [], nudges: [], praise: [] };
  return { language: 'en', lean: 0, quiet: null, ...empty, ...parts };
}
