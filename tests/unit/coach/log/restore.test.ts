import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../src/coach/counting/counts.ts';
import { deleteFrom } from '../../../../src/coach/log/deletions.ts';
import { restoreInto } from '../../../../src/coach/log/restore.ts';
import { emptyLog, type SharedLog, sumDevices } from '../../../../src/coach/log/shared-log.ts';
import { anySteps, clockSkews, runSteps } from '../../kit/devices.ts';

const two = fc
  .tuple(anySteps, clockSkews)
  .map(([steps, skew]) => runSteps(steps, skew).logs as [SharedLog, SharedLog]);

describe('restoreInto', () => {
  it('twice is once, and into what was exported is nothing', () => {
    fc.assert(
      fc.property(two, ([log, exported]) => {
        const once = restoreInto(log, exported);
        expect(restoreInto(once, exported)).toEqual(once);
        expect(sumDevices(restoreInto(log, log))).toEqual(sumDevices(log));
      }),
    );
  });

  it('makes nothing less where the file has a week added up that is kept by days here', () => {
    const here: SharedLog = {
      deletions: {},
      devices: { '00000001': { days: { '2025-12-29': { asked: 4, sold: 1 } }, weeks: {} } },
    };
    const file: SharedLog = {
      deletions: { 'site x 2026-04-20': 1 },
      devices: { '00000001': { days: {}, weeks: { '2025-12-29': { asked: 3, gave: 1 } } } },
    };
    expect(sumDevices(restoreInto(here, file))).toEqual({ '2025-12-29': { asked: 4, sold: 1, gave: 1 } });
  });

  it('makes nothing less', () => {
    fc.assert(
      fc.property(two, ([log, exported]) => {
        const [before, after] = [sumDevices(log), sumDevices(restoreInto(log, exported))];
        const total = (sum: typeof before, counter: string) =>
          Object.values(sum).reduce((all, counts) => all + countIn(counts, counter), 0);
        for (const counter of ['post:x', 'reply:x', 'asked']) {
          expect(total(after, counter)).toBeGreaterThanOrEqual(total(before, counter));
        }
      }),
    );
  });

  it('brings everything back after everything was forgotten, once', () => {
    fc.assert(
      fc.property(two, ([log]) => {
        const forgotten = deleteFrom(log, { what: 'everything' }, '2026-01-01');
        expect(Object.values(sumDevices(forgotten)).flatMap(Object.keys)).toEqual([]);
        const back = restoreInto(forgotten, log);
        const some = (sum: ReturnType<typeof sumDevices>) =>
          Object.fromEntries(Object.entries(sum).filter(([, counts]) => Object.keys(counts).length > 0));
        expect(some(sumDevices(back))).toEqual(some(sumDevices(log)));
        expect(some(sumDevices(restoreInto(restoreInto(emptyLog, log), back)))).toEqual(
          some(sumDevices(log)),
        );
      }),
    );
  });
});
