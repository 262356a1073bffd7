import type { Span } from './span.ts';

/**
 * Where spans of `before` are in `after`, which one edit made of it: those before the edit stay, those behind
 * it move along, and those it touches are left out. What is returned always covers the same words.
 */
export function moveSpans(before: string, after: string, spans: readonly Span[]): Span[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= before.length - tail) return [{ start: span.start + shift, end: span.end + shift }];
    return [];
  });
}
