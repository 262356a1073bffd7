import type { ExplainedAnalysis, Finding, RuleOffer } from '../../src/analyzer/analysis.ts';
import type { SecondDraft } from '../../src/analyzer/offers/second-draft.ts';
import type { Draft } from '../../src/text/draft.ts';
import { loadModule } from '../load-module.ts';

/** The analyzer and the selection of a nudge, as the extension uses them. */
export interface Core {
  readonly analyze: (draft: Draft) => ExplainedAnalysis;
  /** The nudge that a person would see first. */
  readonly firstNudge: (text: string, analysis: ExplainedAnalysis) => Finding | null;
  readonly secondDraft: (draft: Draft, offers: readonly RuleOffer[]) => SecondDraft | null;
}

type Analyzer = typeof import('../../src/analyzer/analyze.ts');
type Seconds = typeof import('../../src/analyzer/offers/second-draft.ts');
type Drafts = typeof import('../../src/coach/draft/draft-state.ts');
type Reducer = typeof import('../../src/coach/draft/reduce-draft.ts');

/**
 * Loads the core. Throws a plain error if a file has an error, such as a rule with an invalid
 * phrase.
 */
export async function loadCore(): Promise<Core> {
  const load = <Module>(path: string): Promise<Module> => loadModule<Module>(path, 'The rules');
  const { analyze } = await load<Analyzer>('./src/analyzer/analyze.ts');
  const { secondDraft } = await load<Seconds>('./src/analyzer/offers/second-draft.ts');
  const { newDraftState } = await load<Drafts>('./src/coach/draft/draft-state.ts');
  const { reduceDraft } = await load<Reducer>('./src/coach/draft/reduce-draft.ts');
  const firstNudge: Core['firstNudge'] = (text, analysis) => {
    const typed = newDraftState(text, { isAllowed: true, rulesOff: new Set(), wording: 0 });
    const [paused] = reduceDraft(typed, { type: 'paused' });
    const [{ note }] = reduceDraft(paused, { type: 'analyzed', text, analysis });
    return note?.type === 'nudge' ? note.finding : null;
  };
  return { analyze, firstNudge, secondDraft };
}
