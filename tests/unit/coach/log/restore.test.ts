import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../src/coach/counting/counts.ts';
import { deleteFrom } from '../../../../src/coach/log/deletions.ts';
import { restoreInto } from '../../../../src/coach/log/restore.ts';
import { emptyLog, type SharedLog, sumDevices } from '../../../../src/coach/log/shared-log.ts';
import { anySteps, clockSkews, runSteps } from '../../kit/devices.ts';

const twoLogs = fc
  .tuple(anySteps, clockSkews)
  .map(([steps, skews]) => runSteps(steps, skews).logs as [SharedLog, SharedLog]);

describe('restoreInto', () => {
  it('changes nothing the second time, nor in the log that was exported', () => {
    fc.assert(
      fc.property(twoLogs, ([log, exported]) => {
        const once = restoreInto(log, exported);
        expect(restoreInto(once, exported)).toEqual(once);
        expect(sumDevices(restoreInto(log, log))).toEqual(sumDevices(log));
      }),
    );
  });

  it('lowers no count if the file has a summed week that is kept by day here', () => {
    const local: SharedLog = {
      deletions: {},
      devices: { '00000001': { days: { '2025-12-29': { asked: 4, sold: 1 } }, weeks: {} } },
    };
    const file: SharedLog = {
      deletions: { 'site x 2026-04-20': 1 },
      devices: { '00000001': { days: {}, weeks: { '2025-12-29': { asked: 3, gave: 1 } } } },
    };
    expect(sumDevices(restoreInto(local, file))).toEqual({ '2025-12-29': { asked: 4, sold: 1, gave: 1 } });
  });

  it('lowers no count', () => {
    fc.assert(
      fc.property(twoLogs, ([log, exported]) => {
        const [before, after] = [sumDevices(log), sumDevices(restoreInto(log, exported))];
        const total = (sum: typeof before, counter: string) =>
          Object.values(sum).reduce((all, counts) => all + countIn(counts, counter), 0);
        for (const counter of ['post:x', 'reply:x', 'asked']) {
          expect(total(after, counter)).toBeGreaterThanOrEqual(total(before, counter));
        }
      }),
    );
  });

  it('restores everything after everything was deleted, and only once', () => {
    fc.assert(
      fc.property(twoLogs, ([log]) => {
        const emptied = deleteFrom(log, { what: 'everything' }, '2026-01-01');
        expect(Object.values(sumDevices(emptied)).flatMap(Object.keys)).toEqual([]);
        const restored = restoreInto(emptied, log);
        const nonEmpty = (sum: ReturnType<typeof sumDevices>) =>
          Object.fromEntries(Object.entries(sum).filter(([, counts]) => Object.keys(counts).length > 0));
        expect(nonEmpty(sumDevices(restored))).toEqual(nonEmpty(sumDevices(log)));
        expect(nonEmpty(sumDevices(restoreInto(restoreInto(emptyLog, log), restored)))).toEqual(
          nonEmpty(sumDevices(log)),
        );
      }),
    );
  });
});
