import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../src/coach/log/sum.ts';
import {
  changesBetween,
  dayKey,
  parseDeletions,
  parseLocalLog,
  type StoredItems,
} from '../../../src/storage/local-log.ts';
import { anything, play, skews } from '../kit/devices.ts';

describe('parseLocalLog', () => {
  it('reads the days among all that is stored', () => {
    const { log, own } = parseLocalLog({
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
    expect(own).toBe('3f9a01bc');
    expect(sumOf(log)).toEqual({
      '2026-11-22': { 'post:x': 3 },
      '2026-11-23': {},
      '2026-06-01': { asked: 2 },
    });
  });

  it('reads a store from before devices had names', () => {
    const { log, own } = parseLocalLog({ [dayKey('2026-11-22')]: { asked: 1 } });
    expect(log.devices[own]?.days).toEqual({ '2026-11-22': { asked: 1 } });
  });

  it('reads anything without a complaint', () => {
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('device', 'cuts', 'day:2026-11-22', 'week:2026-11-16', 'other:0a0b0c0d'),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (stored) => {
        expect(() => sumOf(parseLocalLog(stored).log)).not.toThrow();
      }),
    );
  });
});

describe('parseCuts', () => {
  it('leaves out what names no deletion', () => {
    const cuts = {
      'day 2026-11-22': 1,
      'site x 2026-11-22': 2,
      'through 2026-02-31': 1,
      all: 1,
      'day 2026-11-21': 'a',
    };
    expect(parseDeletions(cuts)).toEqual({ 'day 2026-11-22': 1, 'site x 2026-11-22': 2 });
  });
});

describe('changesBetween', () => {
  const applied = (stored: StoredItems, changes: StoredItems) => ({ ...stored, ...changes });

  it('turns one stored log into another', () => {
    fc.assert(
      fc.property(anything, skews, (steps, skew) => {
        const [first, second] = play(steps, skew).logs;
        if (first === undefined || second === undefined) throw new Error('Five devices were expected.');
        const empty = parseLocalLog({});
        const before = { own: '00000000', log: first, imported: new Set<string>() };
        const after = { own: '00000001', log: second, imported: new Set(['00000000']) };
        const stored = applied({}, changesBetween(empty, before));
        expect(sumOf(parseLocalLog(stored).log)).toEqual(sumOf(first));
        const read = parseLocalLog(applied(stored, changesBetween(before, after)));
        expect(sumOf(read.log)).toEqual(sumOf(second));
        expect(read.log.cuts).toEqual(second.cuts);
        expect(read.own).toBe('00000001');
      }),
      { numRuns: 50 },
    );
  });
});
