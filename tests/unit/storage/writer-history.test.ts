import { beforeEach, describe, expect, it } from 'vitest';
import { noRecentReplies } from '../../../src/coach/counting/recent-replies.ts';
import { readHabitLog } from '../../../src/storage/read-history.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { memory } from '../kit/memory-browser.ts';

const day = '2026-11-22';
const key = `day:${day}`;

beforeEach(() => memory.reset());

const devices = { '0a0b0c0d': { days: { [day]: { 'post:x': 2 } }, weeks: {} } };

describe('deleteCounts', () => {
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

  it('deletes a day of every device, and no other day', async () => {
    memory.reset(stored);
    await createWriter().deleteCounts({ what: 'day', day }, day);
    expect(await readHabitLog()).toEqual({
      '2026-11-21': { 'post:x': 1 },
      '2026-06-01': { 'reply:x': 3, gave: 1 },
    });
    expect(memory.stored()[key]).toBeUndefined();
  });

  it('deletes the posts and replies of a site, and keeps counts without a site', async () => {
    memory.reset(stored);
    await createWriter().deleteCounts({ what: 'site', site: 'x' }, day);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 2 }, '2026-06-01': { gave: 1 } });
  });

  it('deletes everything except the settings and the deletion itself', async () => {
    memory.reset(stored);
    await createWriter().deleteCounts({ what: 'everything' }, day);
    expect(memory.stored()).toEqual({
      format: 2,
      device: '3f9a01bc',
      settings: stored.settings,
      hello: 5,
      cuts: { [`through ${day}`]: 1 },
      unsent: 1,
      // The summed week stays, empty: its days must not come back from another device.
      'week:2026-06-01': {},
      'other:0a0b0c0d': { days: {}, weeks: {} },
    });
  });

  it('is complete even if the background is stopped before the keys are removed', async () => {
    memory.reset(stored);
    memory.local.failNextRemove(new Error('stopped'));
    await expect(createWriter().deleteCounts({ what: 'everything' }, day)).rejects.toThrow('stopped');
    expect(Object.values(await readHabitLog()).flatMap(Object.keys)).toEqual([]);
  });
});

describe('restore', () => {
  const exported = {
    deletions: {},
    devices: { '3f9a01bc': { days: { [day]: { asked: 2 } }, weeks: {} }, ...devices },
  };

  it('adds missing counts, and changes nothing the second time', async () => {
    memory.reset({ format: 2, device: '3f9a01bc', [key]: { asked: 1 } });
    const writer = createWriter();
    await writer.restore(exported);
    const once = memory.stored();
    expect(await readHabitLog()).toEqual({ [day]: { asked: 2, 'post:x': 2 } });
    await writer.restore(exported);
    expect(memory.stored()).toEqual(once);
  });

  it('restores deleted counts in addition to what was counted since', async () => {
    memory.reset({ format: 2, device: '3f9a01bc', [key]: { asked: 2 } });
    const writer = createWriter();
    await writer.deleteCounts({ what: 'everything' }, day);
    await writer.count(day, { asked: 5 });
    await writer.restore(exported);
    await writer.restore(exported);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 7, 'post:x': 2 } });
  });
});
