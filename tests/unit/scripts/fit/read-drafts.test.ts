import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../../../scripts/fit/read-drafts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talkwith-fit-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, ...lines: readonly (object | string)[]) =>
  writeFileSync(
    join(folder, file),
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
const talksAt = { text: 'Buy now!', y: 1 };
const talksWith = { text: 'What would you pick?', y: 0 };

describe('readDrafts', () => {
  it('reads a draft from each line, and skips blank lines', () => {
    write('ours.jsonl', talksAt, '', talksWith);
    expect(readDrafts(folder, [])).toEqual({
      sets: [
        {
          name: 'ours',
          drafts: [
            { text: 'Buy now!', answers: null, y: 1, kind: 'post' },
            { text: 'What would you pick?', answers: null, y: 0, kind: 'post' },
          ],
        },
      ],
      skipped: [],
    });
  });

  it('keeps the posts and replies of a file in one set', () => {
    const replies = [talksAt, talksWith].map((draft) => ({ ...draft, kind: 'reply' }));
    write('ours.jsonl', talksAt, ...replies, talksWith);
    const { sets } = readDrafts(folder, []);
    expect(sets.map(({ drafts }) => drafts.map(({ kind }) => kind))).toEqual([
      ['post', 'reply', 'reply', 'post'],
    ]);
  });

  it('reads a draft that answers something as a reply', () => {
    write(
      'ours.jsonl',
      { ...talksAt, answers: 'Is it rye?' },
      { ...talksWith, answers: { text: 'Is it rye?' } },
    );
    const [set] = readDrafts(folder, []).sets;
    const answers = { text: 'Is it rye?', author: null };
    expect(set?.drafts.map(({ kind, ...draft }) => [kind, draft.answers])).toEqual([
      ['reply', answers],
      ['reply', answers],
    ]);
  });

  it('reads files with the given prefix as replies, unless a line has a kind', () => {
    write('comments.jsonl', talksAt, talksWith, { ...talksAt, kind: 'post' }, { ...talksWith, kind: 'post' });
    write('posts.jsonl', talksAt, talksWith);
    const { sets } = readDrafts(folder, ['comm']);
    expect(sets.map(({ name, drafts }) => [name, ...drafts.map(({ kind }) => kind)])).toEqual([
      ['comments', 'reply', 'reply', 'post', 'post'],
      ['posts', 'post', 'post'],
    ]);
  });

  it('skips sets with one label, and files with labels for something else', () => {
    write('languages.jsonl', { text: 'Guten Tag', y: 'de' });
    write('ordinary.jsonl', talksWith);
    write('ours.jsonl', talksAt, talksWith);
    const { sets, skipped } = readDrafts(folder, []);
    expect(sets.map(({ name }) => name)).toEqual(['ours']);
    expect(skipped).toEqual([
      'languages: no line has a "y" of 0 or 1.',
      'ordinary: every draft is labeled 0, so there is nothing to compare.',
    ]);
  });

  it.each([
    ['not JSON', '{"text": "a",', 'not JSON'],
    ['no object', '7', 'not a JSON object'],
    ['no text', '{"y": 1}', '"text" is missing'],
    ['no label', '{"text": "a"}', '"y" is missing'],
    ['a text that is no string', '{"text": 7, "y": 1}', '"text" must be a string'],
    ['another kind', '{"text": "a", "y": 1, "kind": "thread"}', '"kind" must be "post" or "reply"'],
    [
      'a label other than 0 and 1',
      '{"text": "a", "y": 2}',
      '"y" must be 1 (talks at people) or 0 (talks with them)',
    ],
    ['no readable answers', '{"text": "a", "y": 1, "answers": 7}', '"answers" must be a string'],
  ])('throws an error with the file and line for a line with %s', (_, line, message) => {
    write('ours.jsonl', talksAt, talksWith, line);
    expect(() => readDrafts(folder, [])).toThrow(`${join(folder, 'ours.jsonl')}:3: ${message}`);
  });

  it('throws an error for a folder that does not exist, has no files, or has no labels to compare', () => {
    expect(() => readDrafts(join(folder, 'none'), [])).toThrow('none: no such folder');
    expect(() => readDrafts(folder, [])).toThrow(`${folder}: no .jsonl files`);
    write('ours.jsonl', talksAt, talksAt);
    expect(() => readDrafts(folder, [])).toThrow('no file has drafts labeled 0 and drafts labeled 1');
  });
});
