import type { HabitLog } from '../counting/counts.ts';
import { type TryNext, tryNext } from './try-next.ts';
import { type Week, weekOf } from './week.ts';

/** What the two plain sentences at the head of the week say. */
export interface Totals {
  readonly written: number;
  readonly replies: number;
  readonly asked: number;
  /** Questions asked the week before, or null where nothing was written then: no week to compare with. */
  readonly askedLast: number | null;
}

/** The mirror: the week `now` is in, beside those before it. Facts only; the words are the interface's. */
export interface Weeks {
  readonly current: Week;
  readonly last: Week;
  /** The twelve weeks before the last, oldest first. */
  readonly before: readonly Week[];
  readonly totals: Totals;
  /** Whether this week or the last holds too little for one to be compared with the other. */
  readonly isThin: boolean;
  /** One thing to try next week, or null where the numbers suggest nothing, or are too few to. */
  readonly tryNext: TryNext | null;
}

/**
 * Fewer posts and replies than this show no trend: in a week of ten, one post more or less moves a share by ten
 * points, which is as much as weeks differ by anyway.
 */
export const minForTrend = 10;

const weeksBefore = 12;

/** Everything the options page draws, from the habit log summed over all devices. */
export function weeksOf(log: HabitLog, now: Date): Weeks {
  const current = weekOf(log, now);
  const last = weekOf(log, now, 1);
  return {
    current,
    last,
    before: Array.from({ length: weeksBefore }, (_, i) => weekOf(log, now, weeksBefore + 1 - i)),
    totals: {
      written: written(current),
      replies: current.replies,
      asked: current.habits.asked,
      askedLast: written(last) === 0 ? null : last.habits.asked,
    },
    isThin: Math.min(written(current), written(last)) < minForTrend,
    tryNext: tryNext(written(current) < minForTrend ? [current, last] : [current]),
  };
}

const written = ({ posts, replies }: Week): number => posts + replies;
