import { type Counts, type Day, habits } from '../../../src/coach/counting/counts.ts';
import { compact, dailyCountsStart } from '../../../src/coach/log/compact.ts';
import { addDays } from '../../../src/coach/log/period.ts';
import type { DeviceLog } from '../../../src/coach/log/shared-log.ts';

/**
 * Pseudorandom numbers from 0 up to 1, the same for the same seed (xorshift, Marsaglia 2003,
 * https://doi.org/10.18637/jss.v008.i14).
 */
export function randomNumbers(seed: number): () => number {
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

/** A device's log on `today` after `days` days of `posts` posts each, with tips of these rules. */
export function heavyUseLog(
  next: () => number,
  rules: readonly string[],
  today: Day,
  days: number,
  posts: number,
): DeviceLog {
  const pick = <T>(list: readonly T[]): T => {
    // The first entries are picked much more often, as people have favorites.
    const picked = list[Math.floor(next() ** 2 * list.length)];
    if (picked === undefined) throw new Error('The list is empty.');
    return picked;
  };
  const countsByDay: Record<Day, Counts> = {};
  for (let ago = days - 1; ago >= 0; ago--) {
    const counts: Record<string, number> = {};
    for (let post = 0; post < posts; post++) {
      const rule = pick(rules);
      const outcome = pick(['heeded', 'kept', 'dismissed']);
      const counters = [
        `${next() < 0.6 ? 'reply' : 'post'}:${pick(sites)}`,
        `lean:${pick(leans)}`,
        ...habits.filter(() => next() < 0.2),
        ...(next() < 0.8 ? [`shown:${rule}`, `${outcome}:${rule}`] : []),
      ];
      for (const counter of counters) counts[counter] = (counts[counter] ?? 0) + 1;
    }
    countsByDay[addDays(today, -ago)] = counts;
  }
  return compact({ days: countsByDay, weeks: {} }, dailyCountsStart(today));
}
