import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCounts, type Counts } from '../../../src/coach/counting/counts.ts';
import { noRecentReplies } from '../../../src/coach/counting/recent-replies.ts';
import { NewerFormatError } from '../../../src/storage/format.ts';
import { readHabitLog, readSettings } from '../../../src/storage/read-stored.ts';
import { recentRepliesKey } from '../../../src/storage/recent-replies-store.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { createWriter, LockedError } from '../../../src/storage/writer.ts';
import { counts } from '../kit/count-arbitraries.ts';
import { memory } from '../kit/memory-browser.ts';

const day = '2026-11-22';
const key = `day:${day}`;

beforeEach(() => memory.reset());

describe('counting', () => {
  it('adds to what the day holds', async () => {
    memory.reset({ [key]: { 'post:x': 1 }, 'day:2026-11-21': { asked: 1 } });
    await createWriter().count(day, { 'post:x': 2, asked: 1 });
    const { unsent, ...days } = memory.stored();
    expect(days).toEqual({ [key]: { 'post:x': 3, asked: 1 }, 'day:2026-11-21': { asked: 1 } });
    expect(unsent).toBe(1);
  });

  it('loses nothing when much happens at once', async () => {
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

  it('sets a day it cannot read aside before writing over it', async () => {
    const broken = { 'post:x': 1, asked: 'often' };
    memory.reset({ [key]: broken });
    await createWriter().count(day, { 'post:x': 1 });
    expect(memory.stored()).toMatchObject({ [key]: { 'post:x': 2 }, [`unreadable:${key}`]: broken });
  });

  it('leaves a day it cannot read as it is when it cannot be set aside', async () => {
    memory.reset({ [key]: 'broken' });
    memory.failNextWrite(new Error('The disk is full.'));
    await expect(createWriter().count(day, { asked: 1 })).rejects.toThrow('The disk is full.');
    expect(memory.stored()).toEqual({ [key]: 'broken' });
  });

  it('sets nothing aside where all can be read', async () => {
    memory.reset({ [key]: { asked: 1 } });
    await createWriter().count(day, { asked: 1 });
    expect(Object.keys(memory.stored())).toEqual([key, 'unsent']);
  });
});

describe('a count', () => {
  it('that comes late goes to the week its day was added up into', async () => {
    memory.reset({ 'week:2026-11-16': { asked: 4 } });
    await createWriter().count(day, { asked: 1 });
    expect(memory.stored()).toEqual({ 'week:2026-11-16': { asked: 5 }, unsent: 1 });
  });

  it('is not made where the organization has switched the history off', async () => {
    memory.reset({ policy: { historyOff: true } });
    await createWriter().count(day, { asked: 1 });
    expect(memory.stored()).toEqual({ policy: { historyOff: true } });
  });

  it('goes on where the store was cleared meanwhile', async () => {
    const writer = createWriter();
    await writer.count(day, { asked: 5 });
    memory.local.reset({});
    await writer.count(day, { asked: 1 });
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
  });
});

describe('a store of a later format', () => {
  it.each([{ format: 3, [key]: { asked: 1 } }, { settings: { version: 2, enabled: 'sometimes' } }])(
    '%j is read as far as it can be, and never written over',
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

const devices = { '0a0b0c0d': { days: { [day]: { 'post:x': 2 } }, weeks: {} } };

describe('forgetting', () => {
  const stored = {
    format: 2,
    device: '3f9a01bc',
    settings: { ...defaultSettings, enabled: false },
    [key]: { 'post:x': 1, asked: 2 },
    'day:2026-11-21': { 'post:x': 1 },
    'week:2026-06-01': { 'reply:x': 3, gave: 1 },
    'other:0a0b0c0d': devices['0a0b0c0d'],
    'unreadable:day:2026-11-20': 'broken',
    'other:0f0f0f0f': 'broken',
    hello: 5,
    recent: noRecentReplies('2026-11-16', '5a17'),
  };

  it('a day takes it from every device, and no other', async () => {
    memory.reset(stored);
    await createWriter().deleteCounts({ what: 'day', day }, day);
    expect(await readHabitLog()).toEqual({
      '2026-11-21': { 'post:x': 1 },
      '2026-06-01': { 'reply:x': 3, gave: 1 },
    });
    expect(memory.stored()[key]).toBeUndefined();
  });

  it('a site takes its posts and replies, and leaves what is not of a site', async () => {
    memory.reset(stored);
    await createWriter().deleteCounts({ what: 'site', site: 'x' }, day);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 2 }, '2026-06-01': { gave: 1 } });
  });

  it('everything takes all but the choices and the memory of having forgotten', async () => {
    memory.reset(stored);
    await createWriter().deleteCounts({ what: 'everything' }, day);
    expect(memory.stored()).toEqual({
      format: 2,
      device: '3f9a01bc',
      settings: stored.settings,
      hello: 5,
      cuts: { [`through ${day}`]: 1 },
      unsent: 1,
      // A week that was there stays there, empty: its days must not come back from elsewhere.
      'week:2026-06-01': {},
      'other:0a0b0c0d': { days: {}, weeks: {} },
    });
  });

  it('is all done or not at all when the worker is stopped before what is gone was removed', async () => {
    memory.reset(stored);
    memory.local.failNextRemove(new Error('stopped'));
    await expect(createWriter().deleteCounts({ what: 'everything' }, day)).rejects.toThrow('stopped');
    expect(Object.values(await readHabitLog()).flatMap(Object.keys)).toEqual([]);
  });
});

describe('bringing back', () => {
  const exported = {
    deletions: {},
    devices: { '3f9a01bc': { days: { [day]: { asked: 2 } }, weeks: {} }, ...devices },
  };

  it('adds what is not there, and twice is once', async () => {
    memory.reset({ format: 2, device: '3f9a01bc', [key]: { asked: 1 } });
    const writer = createWriter();
    await writer.restore(exported);
    const once = memory.stored();
    expect(await readHabitLog()).toEqual({ [day]: { asked: 2, 'post:x': 2 } });
    await writer.restore(exported);
    expect(memory.stored()).toEqual(once);
  });

  it('brings back what was forgotten, beside what was counted since', async () => {
    memory.reset({ format: 2, device: '3f9a01bc', [key]: { asked: 2 } });
    const writer = createWriter();
    await writer.deleteCounts({ what: 'everything' }, day);
    await writer.count(day, { asked: 5 });
    await writer.restore(exported);
    await writer.restore(exported);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 7, 'post:x': 2 } });
  });
});

describe('counting a reply', () => {
  const recent = { ...noRecentReplies('2026-11-16', '5a17'), threads: { '00ff': 1 } };

  it('adds counts that follow from what is remembered, and remembers anew, in one write', async () => {
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

describe('changing settings', () => {
  it('sets settings it cannot read aside before writing over them', async () => {
    const broken = { version: 1, enabled: 'sometimes', sitesOff: ['x'] };
    memory.reset({ settings: broken, 'unreadable:settings': 'older' });
    await createWriter().change({ set: 'rule', id: 'shouting', to: false });
    expect(memory.stored()).toMatchObject({
      settings: { ...defaultSettings, sitesOff: ['x'], rulesOff: ['shouting'] },
      'unreadable:settings': 'older',
      'unreadable:settings:2': broken,
    });
  });

  it('is the organization’s where it has locked them, but for a rest', async () => {
    memory.reset({ policy: { locked: true } });
    const writer = createWriter();
    await expect(writer.change({ set: 'enabled', to: false })).rejects.toThrow(LockedError);
    await writer.change({ set: 'pausedUntil', to: 5 });
    expect(await readSettings()).toEqual({ ...defaultSettings, pausedUntil: 5 });
  });

  it('keeps every one of several choices made at once', async () => {
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
  it('is told of, and does not stop the next', async () => {
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
