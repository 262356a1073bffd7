import type { ExplainedAnalysis } from '../../../src/analyzer/analysis.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { DraftKind } from '../../../src/text/draft.ts';

/** What the real analyzer says of `text`, as a draft on no site in particular. */
export function analysisOf(text: string, kind: DraftKind = 'post'): ExplainedAnalysis {
  return analyze({ text, kind, site: null, answers: null });
}
