import type { Analysis, Finding } from '../../src/analyzer/analysis.ts';
import { newDraftState } from '../../src/coach/draft/draft-state.ts';
import { reduceDraft } from '../../src/coach/draft/reduce-draft.ts';
import { type Silence, whySilent } from '../../src/coach/draft/why-silent.ts';

/** What a person sees at the first pause. */
interface FirstShown {
  readonly nudge: Finding | null;
  /** Why they see nothing; null if they see a nudge or praise. */
  readonly silence: Silence | null;
}

/** Returns what a person sees at the first pause in a draft with this analysis. */
export function firstShown(text: string, analysis: Analysis): FirstShown {
  const typed = newDraftState(text, { isAllowed: true, rulesOff: new Set(), wording: 0 });
  const [paused] = reduceDraft(typed, { type: 'paused' });
  const [shown] = reduceDraft(paused, { type: 'analyzed', text, analysis });
  const { note } = shown;
  return { nudge: note?.type === 'nudge' ? note.finding : null, silence: whySilent(shown) };
}
