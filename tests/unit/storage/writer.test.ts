import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCounts, type Counts } from '../../../src/coach/counting/counts.ts';
import { noRecentReplies } from '../../../src/coach/counting/recent-replies.ts';
import { NewerFormatError } from '../../../src/storage/format.ts';
import { readHabitLog } from '../../../src/storage/read-history.ts';
import { readSettings } from '../../../src/storage/read-settings.ts';
import { recentRepliesKey } from '../../../src/storage/recent-replies-store.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { createWriter, LockedError } from '../../../src/storage/writer.ts';
import { counts } from '../kit/count-arbitraries.ts';
import { memory } from '../kit/memory-browser.ts';

const day = '2026-11-22';
const key = `day:${day}`;

beforeEach(() => memory.reset());

describe('count', () => {
  it('adds to the counts of the day', async () => {
    memory.reset({ [key]: { 'post:x': 1 }, 'day:2026-11-21': { asked: 1 } });
    await createWriter().count(day, { 'post:x': 2, asked: 1 });
    const { unsent, ...days } = memory.stored();
    expect(days).toEqual({ [key]: { 'post:x': 3, asked: 1 }, 'day:2026-11-21': { asked: 1 } });
    expect(unsent).toBe(1);
  });

  it('loses nothing when called many times at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(counts, { maxLength: 8 }), async (parts) => {
        memory.reset();
        const writer = createWriter();
        await Promise.all(parts.map((part) => writer.count(day, part)));
        const all = parts.reduce<Counts>(addCounts, {});
        expect((await readHabitLog())[day] ?? {}).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it('copies an invalid day to another key before overwriting it', async () => {
    const invalid = { 'post:x': 1, asked: 'often' };
    memory.reset({ [key]: invalid });
    await createWriter().count(day, { 'post:x': 1 });
    expect(memory.stored()).toMatchObject({ [key]: { 'post:x': 2 }, [`unreadable:${key}`]: invalid });
  });

  it('leaves an invalid day unchanged if it cannot be copied', async () => {
    memory.reset({ [key]: 'broken' });
    memory.failNextWrite(new Error('The disk is full.'));
    await expect(createWriter().count(day, { asked: 1 })).rejects.toThrow('The disk is full.');
    expect(memory.stored()).toEqual({ [key]: 'broken' });
  });

  it('copies nothing if the day is valid', async () => {
    memory.reset({ [key]: { asked: 1 } });
    await createWriter().count(day, { asked: 1 });
    expect(Object.keys(memory.stored())).toEqual([key, 'unsent']);
  });

  it('adds to the week if the days of that week were summed already', async () => {
    memory.reset({ 'week:2026-11-16': { asked: 4 } });
    await createWriter().count(day, { asked: 1 });
    expect(memory.stored()).toEqual({ 'week:2026-11-16': { asked: 5 }, unsent: 1 });
  });

  it('counts nothing if the organization has turned the history off', async () => {
    memory.reset({ policy: { historyOff: true } });
    await createWriter().count(day, { asked: 1 });
    expect(memory.stored()).toEqual({ policy: { historyOff: true } });
  });

  it('starts from zero if the storage was cleared meanwhile', async () => {
    const writer = createWriter();
    await writer.count(day, { asked: 5 });
    memory.local.reset({});
    await writer.count(day, { asked: 1 });
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
  });
});

const devices = { '0a0b0c0d': { days: { [day]: { 'post:x': 2 } }, weeks: {} } };

describe('storage of a later format', () => {
  it.each([{ format: 3, [key]: { asked: 1 } }, { settings: { version: 2, enabled: 'sometimes' } }])(
    '%j is read as far as possible, and never overwritten',
    async (stored) => {
      memory.reset(stored);
      const writer = createWriter();
      await expect(writer.change({ set: 'enabled', to: false })).rejects.toThrow(NewerFormatError);
      if ('format' in stored) {
        await expect(writer.count(day, { asked: 1 })).rejects.toThrow(NewerFormatError);
        await expect(writer.deleteCounts({ what: 'everything' }, day)).rejects.toThrow(NewerFormatError);
        await expect(writer.restore({ deletions: {}, devices })).rejects.toThrow(NewerFormatError);
      }
      expect(memory.stored()).toEqual(stored);
      expect((await readSettings()).enabled).toBe(true);
    },
  );
});

describe('countReply', () => {
  const recent = { ...noRecentReplies('2026-11-16', '5a17'), threads: { '00ff': 1 } };

  it('adds counts and stores the recent replies in one write', async () => {
    const writer = createWriter();
    await writer.countReply(day, async (stored) => ({
      counts: { asked: stored === null ? 1 : 100 },
      recent,
    }));
    expect(memory.local.writes()).toBe(1);
    const counted = { [key]: { asked: 1 }, [recentRepliesKey]: recent, unsent: 1 };
    expect(memory.stored()).toEqual(counted);
    memory.failNextWrite(new Error('The disk is full.'));
    const failing = writer.countReply(day, async (stored) => ({
      counts: { asked: stored === null ? 1 : 100 },
      recent: { ...recent, threads: {} },
    }));
    await expect(failing).rejects.toThrow('The disk is full.');
    expect(memory.stored()).toEqual(counted);
  });
});

describe('change', () => {
  it('copies invalid settings to another key before overwriting them', async () => {
    const invalid = { version: 1, enabled: 'sometimes', sitesOff: ['x'] };
    memory.reset({ settings: invalid, 'unreadable:settings': 'older' });
    await createWriter().change({ set: 'rule', id: 'shouting', to: false });
    expect(memory.stored()).toMatchObject({
      settings: { ...defaultSettings, sitesOff: ['x'], rulesOff: ['shouting'] },
      'unreadable:settings': 'older',
      'unreadable:settings:2': invalid,
    });
  });

  it('rejects all changes except a pause if the organization has locked the settings', async () => {
    memory.reset({ policy: { locked: true } });
    const writer = createWriter();
    await expect(writer.change({ set: 'enabled', to: false })).rejects.toThrow(LockedError);
    await writer.change({ set: 'pausedUntil', to: 5 });
    expect(await readSettings()).toEqual({ ...defaultSettings, pausedUntil: 5 });
  });

  it('applies all changes made at the same time', async () => {
    const writer = createWriter();
    await Promise.all([
      writer.change({ set: 'site', id: 'x', to: false }),
      writer.change({ set: 'rule', id: 'shouting', to: false }),
      writer.change({ set: 'site', id: 'reddit', to: false }),
      writer.change({ set: 'enabled', to: false }),
    ]);
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      enabled: false,
      sitesOff: ['x', 'reddit'],
      rulesOff: ['shouting'],
    });
  });
});

describe('a write that fails', () => {
  it('rejects, and does not stop the next write', async () => {
    const writer = createWriter();
    memory.failNextWrite(new Error('The disk is full.'));
    const [first, second, third] = await Promise.allSettled([
      writer.count(day, { asked: 1 }),
      writer.count(day, { asked: 10 }),
      writer.change({ set: 'enabled', to: false }),
    ]);
    expect(first).toMatchObject({ status: 'rejected', reason: new Error('The disk is full.') });
    expect([second?.status, third?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(memory.stored()[key]).toEqual({ asked: 10 });
    expect((await readSettings()).enabled).toBe(false);
  });
});
