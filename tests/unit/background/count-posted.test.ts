import { beforeEach, describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { countPosted } from '../../../src/background/count-posted.ts';
import { practiceSiteId } from '../../../src/coach/counting/counts.ts';
import type { PostedMessage } from '../../../src/messages/to-background.ts';
import { readHabitLog } from '../../../src/storage/read-history.ts';
import { recentRepliesKey } from '../../../src/storage/recent-replies-store.ts';
import { createWriter, type Writer } from '../../../src/storage/writer.ts';
import type { Draft } from '../../../src/text/draft.ts';
import { words } from '../kit/draft-steps.ts';
import { memory } from '../kit/memory-browser.ts';

const { loud, plain } = words;
const reply = 'We are so glad that you liked the loaf, come back soon.';
const thread = 'www.example.com/ana/status/71';
const monday = new Date(2026, 10, 16, 9);
const sunday = new Date(2026, 10, 22, 23);
const nextMonday = new Date(2026, 10, 23, 1);

let writer: Writer;
beforeEach(() => {
  memory.reset();
  writer = createWriter();
});

function post(draft: Partial<Draft>, fields: Partial<PostedMessage> = {}, now = monday): Promise<void> {
  const fullDraft: Draft = { text: plain, kind: 'reply', site: 'x', answers: null, ...draft };
  const message: PostedMessage = { type: 'posted', tips: [], thread: null, ...fields, draft: fullDraft };
  return countPosted(message, analyze(fullDraft), writer, now);
}
const day = async (name: string) => (await readHabitLog())[name] ?? {};

describe('countPosted', () => {
  it('counts the draft and the outcomes of the tips shown in it', async () => {
    await post(
      { text: loud, kind: 'post' },
      {
        tips: [
          ['shouting', 'open'],
          ['hashtag-pile', 'open'],
          ['emoji-run', 'dismissed'],
        ],
      },
    );
    expect(await day('2026-11-16')).toMatchObject({
      'post:x': 1,
      'kept:shouting': 1,
      'heeded:hashtag-pile': 1,
      'dismissed:emoji-run': 1,
    });
  });

  it('counts the second reply in a thread as a conversation, if both are in one week', async () => {
    await post({}, { thread });
    await post({}, { thread }, sunday);
    await post({}, { thread }, sunday);
    expect(await day('2026-11-16')).toMatchObject({ 'reply:x': 1, thread: 1 });
    expect(await day('2026-11-22')).toMatchObject({ 'reply:x': 2, conversation: 1 });
    await post({}, { thread }, nextMonday);
    const after = await day('2026-11-23');
    expect(after).toMatchObject({ thread: 1 });
    expect(after).not.toHaveProperty('conversation');
  });

  it('does not count posts as part of a conversation', async () => {
    await post({ kind: 'post' }, { thread });
    await post({ kind: 'post' }, { thread });
    expect(await day('2026-11-16')).not.toHaveProperty('thread');
    expect(memory.stored()).not.toHaveProperty(recentRepliesKey);
  });

  it('counts the same reply to somebody else as repeated', async () => {
    await post({ text: reply }, { thread });
    await post({ text: `Ben! ${reply}` }, { thread: `${thread}2` });
    expect(await day('2026-11-16')).toMatchObject({ thread: 2, repeated: 1 });
  });

  it('counts a draft that may be an edit neither as a conversation nor as repeated', async () => {
    await post({ text: reply }, { thread });
    await post({ text: reply, resumed: true }, { thread });
    expect(await day('2026-11-16')).toMatchObject({ 'reply:x': 2, thread: 1 });
    for (const counter of ['conversation', 'repeated'])
      expect(await day('2026-11-16')).not.toHaveProperty(counter);
  });

  it('counts every reply if several are posted at once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => post({ text: reply }, { thread })));
    expect(await day('2026-11-16')).toMatchObject({ 'reply:x': 4, thread: 1, conversation: 1, repeated: 3 });
  });

  it('stores no words and no addresses, and hashes with a new salt each week', async () => {
    await post({ text: reply }, { thread });
    const first = memory.stored()[recentRepliesKey];
    await post({ text: reply }, { thread }, nextMonday);
    const second = memory.stored()[recentRepliesKey];
    expect(JSON.stringify(memory.stored())).not.toMatch(/glad|loaf|soon|ana|status|example/);
    expect(first).toMatchObject({ week: '2026-11-16', salt: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const valuesOf = (stored: unknown): readonly string[] =>
      JSON.stringify(stored).match(/[0-9a-f]{32,}/g) ?? [];
    expect(valuesOf(first)).toHaveLength(3);
    expect(valuesOf(second).filter((value) => valuesOf(first).includes(value))).toEqual([]);
  });

  it('stores nothing, and rejects, if the browser cannot store it', async () => {
    memory.failNextWrite(new Error('The disk is full.'));
    await expect(post({ text: reply }, { thread })).rejects.toThrow('The disk is full.');
    expect(memory.stored()).toEqual({});
    await post({ text: reply }, { thread });
    expect(await day('2026-11-16')).toMatchObject({ 'reply:x': 1, thread: 1 });
    expect(await day('2026-11-16')).not.toHaveProperty('repeated');
  });

  it('starts with no recent replies if the stored ones are not valid', async () => {
    memory.reset({ [recentRepliesKey]: { week: '2026-11-16', threads: 'broken' } });
    await post({}, { thread });
    expect(await day('2026-11-16')).toMatchObject({ thread: 1 });
  });

  it('counts a reply on the practice page only as practice, and does not remember it', async () => {
    await post({ site: practiceSiteId, text: loud }, { thread, tips: [['shouting', 'open']] });
    expect(memory.stored()).toEqual({ 'day:2026-11-16': { 'reply:practice': 1 }, unsent: 1 });
  });

  it('counts nothing if the draft has no site', async () => {
    await post({ site: null });
    expect(memory.stored()).toEqual({});
  });
});
