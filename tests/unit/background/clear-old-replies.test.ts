import { beforeEach, describe, expect, it } from 'vitest';
import { clearOldReplies } from '../../../src/background/clear-old-replies.ts';
import { noRecentReplies } from '../../../src/coach/counting/recent-replies.ts';
import { recentRepliesKey } from '../../../src/storage/recent-replies-store.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { memory } from '../kit/memory-browser.ts';

const recent = noRecentReplies('2026-11-16', '5a17');
const day = { 'day:2026-11-16': { 'reply:x': 1 } };

beforeEach(() => memory.reset({ [recentRepliesKey]: recent, ...day }));

describe('clearOldReplies', () => {
  it('keeps the recent replies until the end of the week', async () => {
    await clearOldReplies(createWriter(), new Date(2026, 10, 22, 23, 59));
    expect(memory.stored()).toEqual({ [recentRepliesKey]: recent, ...day });
  });

  it('deletes them when the week is over, and nothing else', async () => {
    await clearOldReplies(createWriter(), new Date(2026, 10, 23));
    expect(memory.stored()).not.toHaveProperty([recentRepliesKey]);
    expect(memory.stored()).toMatchObject(day);
  });

  it('does nothing if there are no recent replies', async () => {
    memory.reset(day);
    await clearOldReplies(createWriter(), new Date(2026, 10, 23));
    expect(memory.stored()).toEqual(day);
  });
});
