import type { Analysis } from '../../analyzer/analysis.ts';
import type { Draft } from '../../text/draft.ts';
import { createDebounce } from '../dom/debounce.ts';

/** After this many milliseconds without a change, a draft is analyzed. */
const analysisDelay = 200;

/** Requests analyses of a draft, one at a time. */
export interface AnalysisScheduler {
  /** Requests an analysis once the draft has not changed for a moment. */
  soon(): void;
  now(): void;
  /** Cancels the request of `soon`. */
  cancel(): void;
}

/**
 * Creates a scheduler until `signal` aborts. `getDraft` returns the draft to analyze, and
 * `onAnalysis` gets each analysis with its draft. During a request only the newest draft waits, so
 * fast typing builds no queue. After a request without an answer, the next change tries again.
 */
export function createAnalysisScheduler(
  getDraft: () => Draft,
  analyze: (draft: Draft) => Promise<Analysis | null>,
  onAnalysis: (draft: Draft, analysis: Analysis) => void,
  signal: AbortSignal,
): AnalysisScheduler {
  let isAwaiting = false;
  let next: Draft | null = null;

  const request = async (requested: Draft): Promise<void> => {
    isAwaiting = true;
    const analysis = await analyze(requested);
    isAwaiting = false;
    if (signal.aborted) return;
    if (analysis !== null) onAnalysis(requested, analysis);
    if (next === null) return;
    const newest = next;
    next = null;
    void request(newest);
  };
  const now = () => {
    if (isAwaiting) next = getDraft();
    else void request(getDraft());
  };
  const debounce = createDebounce(now, signal);

  return { soon: () => debounce.restart(analysisDelay), now, cancel: debounce.cancel };
}
