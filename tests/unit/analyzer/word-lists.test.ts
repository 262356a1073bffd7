import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from '../../../scripts/coach/render-analysis.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { WordLists } from '../../../src/analyzer/word-lists.ts';

const allow = (...words: string[]): WordLists => ({ allow: words, catch: [] });
const flags = (word: string, plain = 'plain'): WordLists => ({ allow: [], catch: [{ word, plain }] });
const nudges = (text: string, words?: WordLists) =>
  analyze({ text, kind: 'post', site: null, answers: null }, words).nudges;
const flagged = (text: string, words: WordLists) =>
  nudges(text, words).find(({ rule }) => rule === 'house-words');
const brochure = (text: string, words: WordLists) =>
  nudges(text, words).find(({ rule }) => rule === 'brochure-words');

describe('an allowed word', () => {
  const text = 'We sell a cutting-edge tool for bakers in this town.';

  it.each(['cutting-edge', 'Cutting-Edge', 'a cutting-edge tool'])('“%s” is never flagged', (word) => {
    expect(brochure(text, allow())).toBeDefined();
    expect(brochure(text, allow(word))).toBeUndefined();
  });

  it.each(['cutting', 'edge', 'cutting-edged', 'utting-edge', 'a cutting edge tool', '', '«»'])(
    '“%s” is another word, and changes nothing',
    (word) => expect(brochure(text, allow(word))).toEqual(brochure(text, allow())),
  );

  it('leaves the other words of the same tip, which is then about those', () => {
    const two = 'We sell a cutting-edge oven and a world-class tin for bakers in this town.';
    const left = brochure(two, allow('cutting-edge'));
    expect(mark(two, left?.spans ?? [])).toContain('a cutting-edge oven and a «world-class» tin');
    expect(left?.what).toContain('world-class');
    expect(left?.replacement?.text).toBe('good');
  });

  it('does not lower the lean', () => {
    const lean = (words: WordLists) => analyze({ text, kind: 'post', site: null, answers: null }, words).lean;
    expect(lean(allow('cutting-edge'))).toBeGreaterThan(lean(allow()));
  });

  it('removes no praise', () => {
    const question = 'The ferry was late again. How do you get home when it is?';
    const praise = (words: WordLists) =>
      analyze({ text: question, kind: 'post', site: null, answers: null }, words).praise;
    expect(praise(allow()).length).toBeGreaterThan(0);
    expect(praise(allow(question, 'How do you get home when it is'))).toEqual(praise(allow()));
  });
});

describe('a word that is always flagged', () => {
  it('is quoted, and replaced by the person’s own plain word', () => {
    const text = 'Please action the list today, and then action the next one.';
    const found = flagged(text, flags('action', 'do'));
    expect(mark(text, found?.spans ?? [])).toBe(
      'Please «action» the list today, and then «action» the next one.',
    );
    expect(found?.what).toContain('“action”');
    expect(found?.suggestion).toContain('“do”');
    expect(found?.replacement).toEqual({ span: { start: 7, end: 13 }, text: 'do' });
    expect(found?.source).toBeNull();
  });

  it.each([
    ['Circle back with me on Friday about the bread.', 'circle back', 'answer', '«Circle back»', 'Answer'],
    ['I will CIRCLE BACK on Friday about the bread.', 'circle back', 'answer', '«CIRCLE BACK»', 'Answer'],
    ['We met at the Café on the corner of the street.', 'café', 'place', '«Café»', 'Place'],
    ['We met at the cafe\u0301 on the corner of the street.', 'caf\u00e9', 'place', '«cafe\u0301»', 'place'],
    ['It isn’t our ask, it is the one they had for us.', "isn't", 'is not', '«isn’t»', 'is not'],
    ['The bread is out of the oven 🚀 and it smells good.', '🚀', 'now', '«🚀»', 'now'],
  ])('is found in “%s”', (text, word, plain, marked, put) => {
    const found = flagged(text, flags(word, plain));
    expect(mark(text, found?.spans ?? [])).toContain(marked);
    expect(found?.replacement?.text).toBe(put);
  });

  it.each([
    ['part of a longer word', 'Those actions and this reaction were what we had in mind.'],
    ['in a link', 'The list is at https://example.com/action for all of you to read.'],
    ['a hashtag', 'The list is there for all of you to read. #action'],
    ['a name', 'The list is there, thanks to @action for all of the work.'],
    ['quoted', 'The sign on the door said “action the list” and I had to laugh.'],
    ['part of a word with a hyphen', 'It was an all-action film, and we had a good time.'],
  ])('is not found where it is %s', (_, text) => {
    expect(flagged(text, flags('action'))).toBeUndefined();
  });

  it('is not flagged where an allowed, longer word starts with it', () => {
    const words = { allow: ['action plan'], catch: [{ word: 'action', plain: 'do' }] };
    expect(flagged('We have an action plan for the bread in this town.', words)).toBeUndefined();
  });

  it('makes one nudge, about the first of several words, and marks no letter twice', () => {
    const text = 'It is very very very good, and we had to align on the list.';
    const words = { allow: [], catch: ['align', 'very very', 'very'].map((word) => ({ word, plain: 'so' })) };
    const found = nudges(text, words).filter(({ rule }) => rule === 'house-words');
    expect(found.map(({ spans }) => mark(text, spans))).toEqual([
      'It is «very very» very good, and we had to align on the list.',
    ]);
  });

  it('does not move the lean', () => {
    const draft = { text: 'Please action the list today.', kind: 'post', site: null, answers: null } as const;
    expect(analyze(draft, flags('action')).lean).toBe(analyze(draft).lean);
  });
});

describe('any word lists', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('the', 'a b', '🚀', 'we'),
  );
  const text = fc
    .array(fc.oneof(word, fc.constantFrom('the', 'we', 'cutting-edge', 'İ', 'and', 'a b a b')), {
      maxLength: 30,
    })
    .map((words) => words.join(' '));

  it('mark spans of the draft, in order, and never allowed words', () => {
    fc.assert(
      fc.property(text, fc.array(word), fc.array(word), (draft, allowed, flaggedWords) => {
        const words = { allow: allowed, catch: flaggedWords.map((one) => ({ word: one, plain: 'x' })) };
        for (const { spans } of nudges(draft, words)) {
          expect(spans.length).toBeGreaterThan(0);
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
            expect(allowed).not.toContain(draft.slice(start, end));
          }
          expect(at).toBeLessThanOrEqual(draft.length);
        }
      }),
    );
  });
});
