import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumDevices } from '../../../src/coach/log/shared-log.ts';
import {
  changesBetween,
  dayKey,
  parseDeletions,
  parseLocalLog,
  type StoredItems,
} from '../../../src/storage/local-log.ts';
import { anySteps, clockSkews, runSteps } from '../kit/devices.ts';

describe('parseLocalLog', () => {
  it('reads this device’s and other devices’ counts, and ignores everything else', () => {
    const { log, ownId } = parseLocalLog({
      settings: { enabled: false },
      device: '3f9a01bc',
      'day:2026-11-22': { 'post:x': 1 },
      'day:2026-11-23': 'broken',
      'day:2026-11-24': null,
      'unreadable:day:2026-11-23': { asked: 9 },
      'day:22-11-2026': { asked: 9 },
      'day:2026-02-31': { asked: 9 },
      'week:2026-06-01': { asked: 2 },
      'other:0a0b0c0d': { days: { '2026-11-22': { 'post:x': 2 }, tomorrow: { asked: 9 } }, weeks: 'broken' },
      'other:nobody': { days: { '2026-11-22': { asked: 9 } }, weeks: {} },
    });
    expect(ownId).toBe('3f9a01bc');
    expect(sumDevices(log)).toEqual({
      '2026-11-22': { 'post:x': 3 },
      '2026-11-23': {},
      '2026-06-01': { asked: 2 },
    });
  });

  it('reads storage from before devices had ids', () => {
    const { log, ownId } = parseLocalLog({ [dayKey('2026-11-22')]: { asked: 1 } });
    expect(log.devices[ownId]?.days).toEqual({ '2026-11-22': { asked: 1 } });
  });

  it('never throws', () => {
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('device', 'cuts', 'day:2026-11-22', 'week:2026-11-16', 'other:0a0b0c0d'),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (stored) => {
        expect(() => sumDevices(parseLocalLog(stored).log)).not.toThrow();
      }),
    );
  });
});

describe('parseDeletions', () => {
  it('leaves out invalid entries', () => {
    const stored = {
      'day 2026-11-22': 1,
      'site x 2026-11-22': 2,
      'through 2026-02-31': 1,
      all: 1,
      'day 2026-11-21': 'a',
    };
    expect(parseDeletions(stored)).toEqual({ 'day 2026-11-22': 1, 'site x 2026-11-22': 2 });
  });
});

describe('changesBetween', () => {
  const apply = (stored: StoredItems, changes: StoredItems) => ({ ...stored, ...changes });

  it('returns the changes that turn one stored log into another', () => {
    fc.assert(
      fc.property(anySteps, clockSkews, (steps, skews) => {
        const [first, second] = runSteps(steps, skews).logs;
        if (first === undefined || second === undefined) throw new Error('Expected five devices.');
        const empty = parseLocalLog({});
        const before = { ownId: '00000000', log: first, importedIds: new Set<string>() };
        const after = { ownId: '00000001', log: second, importedIds: new Set(['00000000']) };
        const stored = apply({}, changesBetween(empty, before));
        expect(sumDevices(parseLocalLog(stored).log)).toEqual(sumDevices(first));
        const read = parseLocalLog(apply(stored, changesBetween(before, after)));
        expect(sumDevices(read.log)).toEqual(sumDevices(second));
        expect(read.log.deletions).toEqual(second.deletions);
        expect(read.ownId).toBe('00000001');
      }),
      { numRuns: 50 },
    );
  });
});
