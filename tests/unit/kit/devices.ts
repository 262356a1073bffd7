import fc from 'fast-check';
import type { Counts, Day } from '../../../src/coach/counting/counts.ts';
import { addToDay, compact, keptByDayFrom } from '../../../src/coach/log/compact.ts';
import type { Deletions, Forget } from '../../../src/coach/log/deletions.ts';
import { forgetIn } from '../../../src/coach/log/forget.ts';
import { mergeLogs } from '../../../src/coach/log/merge.ts';
import { addDays } from '../../../src/coach/log/period.ts';
import { emptyDeviceLog, emptyLog, type SharedLog } from '../../../src/coach/log/shared-log.ts';

/** Something that happens to one of five devices, or to what they tell each other. */
export type Step =
  | { readonly do: 'count'; readonly device: number; readonly after: number; readonly counts: Counts }
  | { readonly do: 'tell'; readonly device: number }
  | { readonly do: 'hear'; readonly device: number; readonly telling: number }
  | { readonly do: 'compact'; readonly device: number }
  | { readonly do: 'forget'; readonly device: number; readonly forget: Forget };

/** One thing counted, with the deletions its device had heard of. */
export interface Counted {
  readonly day: Day;
  readonly counts: Counts;
  readonly heard: Deletions;
}

const device = fc.nat(4);
const someCounts = fc.dictionary(
  fc.constantFrom('post:x', 'reply:x', 'reply:reddit', 'asked', 'shown:hard-sell'),
  fc.integer({ min: 1, max: 9 }),
  { minKeys: 1, maxKeys: 3 },
);

/** Days pass in jumps, so that weeks get old enough to be added up. */
export const counting: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('count' as const),
  device,
  after: fc.oneof(
    { weight: 4, arbitrary: fc.nat(3) },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: 200 }) },
  ),
  counts: someCounts,
});

/** A telling is any made so far: late, again, or never. */
export const talking: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('tell' as const), device }),
  fc.record({ do: fc.constant('hear' as const), device, telling: fc.nat() }),
);

export const compacting: fc.Arbitrary<Step> = fc.record({ do: fc.constant('compact' as const), device });

const firstDay = '2026-01-01';

export const forgetting: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('forget' as const),
  device,
  forget: fc.oneof(
    fc.nat(40).map((day): Forget => ({ what: 'day', day: addDays(firstDay, day) })),
    fc.constantFrom<Forget>({ what: 'site', site: 'x' }, { what: 'site', site: 'reddit' }),
    fc.constant<Forget>({ what: 'everything' }),
  ),
});

/** Whatever can happen. */
export const anything = fc.array(fc.oneof(counting, talking, talking, compacting, forgetting), {
  maxLength: 60,
  size: 'max',
});

/** How many days each device's clock is off. */
export const skews = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 5, maxLength: 5 });

/** Plays the steps on five devices that know nothing; resolves to what each knows, and all that was counted. */
export function play(steps: readonly Step[], skew: readonly number[]) {
  const logs: SharedLog[] = Array.from({ length: 5 }, () => emptyLog);
  const tellings: SharedLog[] = [];
  const counted: Counted[] = [];
  let today = firstDay;
  for (const step of steps) {
    const log = logs[step.device] ?? emptyLog;
    const id = idOf(step.device);
    const own = log.devices[id] ?? emptyDeviceLog;
    const here = addDays(today, skew[step.device] ?? 0);
    const withOwn = (changed: typeof own): SharedLog => ({
      ...log,
      devices: { ...log.devices, [id]: changed },
    });
    switch (step.do) {
      case 'count': {
        today = addDays(today, step.after);
        const day = addDays(today, skew[step.device] ?? 0);
        logs[step.device] = withOwn(addToDay(own, day, step.counts));
        counted.push({ day, counts: step.counts, heard: log.cuts });
        break;
      }
      case 'tell':
        tellings.push(log);
        break;
      case 'hear': {
        const telling = tellings[step.telling % Math.max(tellings.length, 1)];
        if (telling !== undefined) logs[step.device] = mergeLogs(log, telling);
        break;
      }
      case 'compact':
        logs[step.device] = withOwn(compact(own, keptByDayFrom(here)));
        break;
      case 'forget':
        logs[step.device] = forgetIn(log, step.forget, here);
        break;
    }
  }
  return { logs, tellings, counted, today };
}

/** The name of the device numbered `n`. */
export const idOf = (n: number) => `0000000${n}`;
