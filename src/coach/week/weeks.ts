import type { HabitLog } from '../counting/counts.ts';
import { type TryNext, tryNext } from './try-next.ts';
import { type Week, weekOf } from './week.ts';

/** The numbers of the two sentences at the top of the week page. */
interface Totals {
  readonly written: number;
  readonly replies: number;
  readonly asked: number;
  /** Open questions asked in the week before, or null if nothing was written then. */
  readonly askedPrevious: number | null;
}

/** The week of `now` and the weeks before it. Numbers only: the texts are in the options page. */
export interface Weeks {
  /** The week of `now`: on the page of last week, that is last week. */
  readonly current: Week;
  readonly previous: Week;
  /** The twelve weeks before `previous`, oldest first. */
  readonly earlier: readonly Week[];
  readonly totals: Totals;
  /** Whether `current` or `previous` has too few posts to compare them. */
  readonly hasTooFewPosts: boolean;
  /** One thing to try next week; null if the numbers suggest nothing or are too small. */
  readonly tryNext: TryNext | null;
}

/**
 * With fewer posts and replies than this, a week shows no trend: in a week of ten, one post more or
 * less moves a share by ten points, which is how much weeks differ by chance.
 */
export const minPostsForTrend = 10;

const earlierWeeks = 12;

/** Everything the week page draws, from the habit log summed over all devices. */
export function weeksOf(log: HabitLog, now: Date): Weeks {
  const current = weekOf(log, now);
  const previous = weekOf(log, now, 1);
  return {
    current,
    previous,
    earlier: Array.from({ length: earlierWeeks }, (_, i) => weekOf(log, now, earlierWeeks + 1 - i)),
    totals: {
      written: written(current),
      replies: current.replies,
      asked: current.habits.asked,
      askedPrevious: written(previous) === 0 ? null : previous.habits.asked,
    },
    hasTooFewPosts: Math.min(written(current), written(previous)) < minPostsForTrend,
    tryNext: tryNext(written(current) < minPostsForTrend ? [current, previous] : [current]),
  };
}

const written = ({ posts, replies }: Week): number => posts + replies;
