import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCounts, type Counts } from '../../../src/coach/counts.ts';
import { beginRecent } from '../../../src/coach/recent.ts';
import { readHabitLog, readSettings } from '../../../src/storage/area.ts';
import { recentKey } from '../../../src/storage/recent.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { counts } from '../kit/count-arbitraries.ts';
import { memory } from '../kit/memory-browser.ts';

const day = '2026-11-22';
const key = `day:${day}`;

beforeEach(() => memory.reset());

describe('counting', () => {
  it('adds to what the day holds', async () => {
    memory.reset({ [key]: { 'post:x': 1 }, 'day:2026-11-21': { asked: 1 } });
    await createWriter().count(day, { 'post:x': 2, asked: 1 });
    expect(memory.stored()).toEqual({ [key]: { 'post:x': 3, asked: 1 }, 'day:2026-11-21': { asked: 1 } });
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
    expect(memory.stored()).toEqual({ [key]: { 'post:x': 2 }, [`unreadable:${key}`]: broken });
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
    expect(Object.keys(memory.stored())).toEqual([key]);
  });
});

describe('counting a reply', () => {
  const recent = { ...beginRecent('2026-11-16', '5a17'), threads: { '00ff': 1 } };

  it('adds counts that follow from what is remembered, and remembers anew, in one write', async () => {
    const writer = createWriter();
    await writer.countReply(day, async (stored) => ({
      counts: { asked: stored === null ? 1 : 100 },
      recent,
    }));
    expect(memory.stored()).toEqual({ [key]: { asked: 1 }, [recentKey]: recent });
    memory.failNextWrite(new Error('The disk is full.'));
    const failing = writer.countReply(day, async (stored) => ({
      counts: { asked: stored === null ? 1 : 100 },
      recent: { ...recent, threads: {} },
    }));
    await expect(failing).rejects.toThrow('The disk is full.');
    expect(memory.stored()).toEqual({ [key]: { asked: 1 }, [recentKey]: recent });
  });
});

describe('changing settings', () => {
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
