import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { coachLines } from '../../../scripts/coach/coach-lines.ts';
import { readArguments } from '../../../scripts/coach/read-arguments.ts';
import { renderAnalysis } from '../../../scripts/coach/render-analysis.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { secondDraft } from '../../../src/analyzer/offers/second-draft.ts';

const core = { analyze, secondDraft };

async function run(lines: string): Promise<{ code: number; out: string[]; complaints: string }> {
  const [output, complaints] = [new PassThrough(), new PassThrough()];
  const code = await coachLines(Readable.from([lines]), output, complaints, core, ['bluesky', 'x']);
  output.end();
  complaints.end();
  const out = (await text(output)).split('\n').filter(Boolean);
  return { code, out, complaints: await text(complaints) };
}

describe('coach --jsonl', () => {
  it('writes one line for each draft, in order', async () => {
    const drafts = [
      { text: 'Buy now, this lamp is back in the shop.' },
      { text: 'Thank you, Ana.', kind: 'reply', site: null },
      { text: 'Thank you, Ben.', site: 'x' },
    ];
    const { code, out } = await run(`${drafts.map((draft) => JSON.stringify(draft)).join('\n')}\n\n`);
    expect(code).toBe(0);
    const [first, second, third] = out.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ shown: 'hard-sell', silent: null, language: 'en' });
    expect(first.nudges).toContainEqual({ rule: 'hard-sell', start: 0, end: 7 });
    expect(second).toMatchObject({ shown: null, praise: [{ rule: 'thanks', start: 0, end: 9 }] });
    expect(third).toMatchObject({ shown: null, language: 'en' });
  });

  it('writes what each tip offers, and the second draft', async () => {
    const { out } = await run('{"text":"We utilize a spoon to stir our cutting-edge bread."}\n');
    const edits = [
      { start: 3, end: 10, text: 'use' },
      { start: 31, end: 43, text: 'new' },
    ];
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      offers: [{ rule: 'brochure-words', edits }],
      secondDraft: { text: 'We use a spoon to stir our new bread.', edits },
    });
  });

  it('analyzes drafts of an unknown site, and names the nearest once', async () => {
    const { code, out, complaints } = await run(
      '{"text":"a","site":"blusky"}\n{"text":"b","site":"blusky"}\n',
    );
    expect([code, out.length]).toEqual([0, 2]);
    expect(complaints).toBe('Line 1: There is no site “blusky”. Nearest: bluesky, x.\n');
  });

  it.each([
    ['{"text": "a"', 'Line 2'],
    ['{"text": 5}', '"text" must be a string'],
    ['{"text": "a", "kind": "song"}', '"kind" must be'],
    ['{"text": "a", "site": 7}', '"site" must be'],
  ])('names a line that is not a draft: %s', async (line, complaint) => {
    const { code, out, complaints } = await run(`{"text":"fine"}\n${line}\n{"text":"late"}\n`);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(complaints).toContain('Line 2');
    expect(complaints).toContain(complaint);
  });
});

describe('coach', () => {
  const draft = { kind: 'post', site: null, answers: null } as const;

  it.each([
    ['', 'Nothing is written yet.', 'nothing-written'],
    ['The new menu is on the wall.', 'The rules found nothing to say about this draft.', 'nothing-found'],
    [
      'Das neue Menü hängt jetzt für euch an der Wand.',
      'The draft does not look like English.',
      'not-english',
    ],
    ['Rest in peace, Tom.', 'The draft reads like a condolence,', 'quiet'],
  ])('says why it shows nothing for “%s”', async (text, sentence, silent) => {
    expect(renderAnalysis({ ...draft, text }, core)).toContain(`No tip: ${sentence}`);
    const { out } = await run(JSON.stringify({ text }));
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ shown: null, silent });
  });

  it.each(['Buy now, this lamp is back in the shop.', 'Thank you, Ana.'])(
    'gives no such reason for “%s”',
    (text) => {
      expect(renderAnalysis({ ...draft, text }, core)).not.toContain('No tip:');
    },
  );
});

describe('coach’s arguments', () => {
  it('takes what is answered for a reply', () => {
    const { draft, problem } = readArguments(['Good', 'point', '--answers', 'Rye?', '--site', 'x'], ['x']);
    expect(problem).toBeNull();
    expect(draft).toEqual({
      text: 'Good point',
      kind: 'reply',
      site: 'x',
      answers: { text: 'Rye?', author: null },
    });
  });

  it('says what is missing or unknown, and how to use it', () => {
    expect(readArguments([], []).problem).toMatch(/Give the draft[\s\S]*Usage:/);
    expect(readArguments(['a', '--kind', 'song'], []).problem).toContain('"song"');
    expect(readArguments(['--loud', 'a'], []).problem).toContain('--loud');
  });

  it('names the nearest sites if a site is unknown, in one line', () => {
    const ids = ['bluesky', 'facebook', 'mastodon', 'x'];
    expect(readArguments(['--site', 'mastadon', 'a'], ids).problem).toBe(
      'There is no site “mastadon”. Nearest: mastodon, facebook, bluesky.',
    );
  });
});
