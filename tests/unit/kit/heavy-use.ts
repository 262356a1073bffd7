import { type Counts, type Day, habits } from '../../../src/coach/counting/counts.ts';
import { compact, dailyCountsStart } from '../../../src/coach/log/compact.ts';
import { addDays } from '../../../src/coach/log/period.ts';
import type { DeviceLog } from '../../../src/coach/log/shared-log.ts';

/** The same numbers for the same seed: below 1, as even as needed here (xorshift, Marsaglia 2003). */
export function numbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const sites = ['x', 'linkedin', 'reddit', 'bluesky', 'mastodon', 'instagram', 'youtube', 'threads'];
const leans = ['at', 'at-a-little', 'level', 'with-a-little', 'with'];

/** What a device holds on `today` after `days` days of `posts` posts each, `rules` being what may be shown. */
export function heavyUse(
  next: () => number,
  rules: readonly string[],
  today: Day,
  days: number,
  posts: number,
): DeviceLog {
  const one = <T>(list: readonly T[]): T => {
    // Some much more often than others, as people are.
    const found = list[Math.floor(next() ** 2 * list.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  const counted: Record<Day, Counts> = {};
  for (let ago = days - 1; ago >= 0; ago--) {
    const counts: Record<string, number> = {};
    for (let post = 0; post < posts; post++) {
      const rule = one(rules);
      const settled = one(['heeded', 'kept', 'dismissed']);
      const happened = [
        `${next() < 0.6 ? 'reply' : 'post'}:${one(sites)}`,
        `lean:${one(leans)}`,
        ...habits.filter(() => next() < 0.2),
        ...(next() < 0.8 ? [`shown:${rule}`, `${settled}:${rule}`] : []),
      ];
      for (const counter of happened) counts[counter] = (counts[counter] ?? 0) + 1;
    }
    counted[addDays(today, -ago)] = counts;
  }
  return compact({ days: counted, weeks: {} }, dailyCountsStart(today));
}
