import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLastWeek } from '../../../src/background/forget-last-week.ts';
import { beginRecent } from '../../../src/coach/recent.ts';
import { recentKey } from '../../../src/storage/recent.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { memory } from '../kit/memory-browser.ts';

const recent = beginRecent('2026-11-16', '5a17');
const day = { 'day:2026-11-16': { 'reply:x': 1 } };

beforeEach(() => memory.reset({ [recentKey]: recent, ...day }));

describe('forgetLastWeek', () => {
  it('keeps what is remembered to the end of the week', async () => {
    await forgetLastWeek(createWriter(), new Date(2026, 10, 22, 23, 59));
    expect(memory.stored()).toEqual({ [recentKey]: recent, ...day });
  });

  it('forgets it when the week is over, and nothing else', async () => {
    await forgetLastWeek(createWriter(), new Date(2026, 10, 23));
    expect(memory.stored()).not.toHaveProperty([recentKey]);
    expect(memory.stored()).toMatchObject(day);
  });

  it('has nothing to do where nothing is remembered', async () => {
    memory.reset(day);
    await forgetLastWeek(createWriter(), new Date(2026, 10, 23));
    expect(memory.stored()).toEqual(day);
  });
});
