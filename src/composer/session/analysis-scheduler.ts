import type { Analysis } from '../../analyzer/analysis.ts';
import type { Draft } from '../../text/draft.ts';

/** Has drafts analyzed elsewhere, the newest only. */
export interface Analyst {
  look(draft: Draft): void;
}

/**
 * Asks for one analysis at a time; while it is awaited only the newest draft is kept, so that fast typing
 * queues nothing. `answered` gets each answer with the draft it is about. No answer (the background was
 * just being stopped, say) is no harm: the next change of the draft asks again.
 */
export function createAnalyst(
  analyze: (draft: Draft) => Promise<Analysis | null>,
  answered: (draft: Draft, analysis: Analysis) => void,
  signal: AbortSignal,
): Analyst {
  let asking = false;
  let next: Draft | null = null;

  const ask = async (draft: Draft): Promise<void> => {
    asking = true;
    const analysis = await analyze(draft);
    asking = false;
    if (signal.aborted) return;
    if (analysis !== null) answered(draft, analysis);
    if (next === null) return;
    const newest = next;
    next = null;
    void ask(newest);
  };

  return {
    look(draft) {
      if (asking) next = draft;
      else void ask(draft);
    },
  };
}
