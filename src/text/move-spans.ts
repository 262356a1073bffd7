import { editBetween } from './edit-between.ts';
import type { Span } from './span.ts';

/**
 * Where spans of `before` are in `after`, which one edit made of it: those before the edit stay, those behind
 * it move along, and those it touches are left out. What is returned always covers the same words.
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
