import type { Analysis, ExplainedAnalysis } from '../../../src/analyzer/analysis.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { DraftKind } from '../../../src/text/draft.ts';

/** Analyzes `text` with the real analyzer, as a draft on an unknown site. */
export function analysisOf(text: string, kind: DraftKind = 'post'): ExplainedAnalysis {
  return analyze({ text, kind, site: null, answers: null });
}

/** The analysis without what a page does not get. */
export function asPageGetsIt({ language, lean, nudges, praise, quiet }: Analysis): Analysis {
  return { language, lean, nudges, praise, quiet };
}
