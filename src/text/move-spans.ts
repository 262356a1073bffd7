import { editBetween } from './edit-between.ts';
import type { Span } from './span.ts';

/**
 * Moves spans of `before` to where their words are in `after`, taking the difference as one edit.
 * Spans before the edit stay, spans behind it move, and spans the edit touches are dropped.
 */
export function moveSpans(before: string, after: string, spans: readonly Span[]): Span[] {
  if (before === after) return [...spans];
  const { start, removed } = editBetween(before, after);
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= start) return [span];
    if (span.start >= start + removed) return [{ start: span.start + shift, end: span.end + shift }];
    return [];
  });
}
