import { countedLength } from '../../text/counted-length.ts';
import type { Draft } from '../../text/draft.ts';

/** Whether an edited draft fits the limit of its site, or is at least no longer than it was. */
export function fitsLimit(edited: string, { text, limit }: Draft): boolean {
  if (limit === undefined) return true;
  const length = (one: string): number => countedLength(one, limit.counting);
  return length(edited) <= Math.max(limit.max, length(text));
}
