import type { ExplainedAnalysis, RuleOffer } from '../../src/analyzer/analysis.ts';
import type { SecondDraft } from '../../src/analyzer/offers/second-draft.ts';
import type { Draft } from '../../src/text/draft.ts';
import { loadModule } from '../load-module.ts';

/** The analyzer, as the extension uses it. */
export interface Core {
  readonly analyze: (draft: Draft) => ExplainedAnalysis;
  readonly secondDraft: (draft: Draft, offers: readonly RuleOffer[]) => SecondDraft | null;
}

type Analyzer = typeof import('../../src/analyzer/analyze.ts');
type Seconds = typeof import('../../src/analyzer/offers/second-draft.ts');

/**
 * Loads the core. Throws a plain error if a file has an error, such as a rule with an invalid
 * phrase.
 */
export async function loadCore(): Promise<Core> {
  const load = <Module>(path: string): Promise<Module> => loadModule<Module>(path, 'The rules');
  const { analyze } = await load<Analyzer>('./src/analyzer/analyze.ts');
  const { secondDraft } = await load<Seconds>('./src/analyzer/offers/second-draft.ts');
  return { analyze, secondDraft };
}
