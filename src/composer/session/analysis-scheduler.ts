import type { Analysis } from '../../analyzer/analysis.ts';
import type { Draft } from '../../text/draft.ts';
import { createDebounce } from '../dom/debounce.ts';

/** Milliseconds without a change before a draft is analyzed; until then the marks just move with their words. */
const quietTime = 200;

/** Has a draft analyzed, one analysis at a time. */
export interface AnalysisScheduler {
  /** When the draft has not changed for a moment. */
  soon(): void;
  now(): void;
  /** Calls off what `soon` asked for. */
  cancel(): void;
}

/**
 * Analyzes what `draft` returns and passes each answer to `onAnalysis` with the draft it is about. While one analysis
 * is awaited only the newest draft is kept, so fast typing queues nothing. No answer does no harm (the background was
 * just stopping, say): the next change of the draft asks again.
 */
export function createAnalysisScheduler(
  draft: () => Draft,
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
    if (isAwaiting) next = draft();
    else void request(draft());
  };
  const debounce = createDebounce(now, signal);

  return { soon: () => debounce.restart(quietTime), now, cancel: debounce.cancel };
}
