import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { added, refusal, removed } from '../../../src/options/words/edit-word-list.ts';
import { maxListedWords, maxWordLength, wordListsSchema } from '../../../src/storage/settings.ts';

const lists = { allow: ['synergy'], catch: [{ word: 'leverage', plain: 'use' }] };

describe('the lists of house words', () => {
  it('take a word to allow, and one to catch with its plain word', () => {
    expect(added(lists, { word: 'pipeline' }).allow).toEqual(['synergy', 'pipeline']);
    expect(added(lists, { word: 'action', plain: 'do' }).catch).toEqual([
      { word: 'leverage', plain: 'use' },
      { word: 'action', plain: 'do' },
    ]);
  });

  it('give back what they took', () => {
    expect(removed(added(lists, { word: 'pipeline' }), 'allow', 'pipeline')).toEqual(lists);
    expect(removed(added(lists, { word: 'action', plain: 'do' }), 'catch', 'action')).toEqual(lists);
  });

  it('keep a word on one list when it goes from the other', () => {
    const both = added(lists, { word: 'leverage' });
    expect(removed(both, 'allow', 'leverage')).toEqual(lists);
  });

  it.each([
    ['wordKnown', 'Synergy', ['synergy']],
    ['wordTooLong', 'x'.repeat(maxWordLength + 1), []],
    ['wordsTooMany', 'one more', Array.from({ length: maxListedWords }, (_, i) => `word ${i}`)],
  ])('refuse with %s', (message, word, known) => {
    expect(refusal(word, known)?.[0]).toBe(message);
  });

  it('refuse nothing that the settings can hold, and take nothing that they cannot', () => {
    const longest = 'x'.repeat(maxWordLength);
    const nearlyFull = Array.from({ length: maxListedWords - 1 }, (_, i) => `word ${i}`);
    expect(refusal(longest, nearlyFull)).toBeNull();
    expect(v.is(wordListsSchema, added({ allow: nearlyFull, catch: [] }, { word: longest }))).toBe(true);
    expect(v.is(wordListsSchema, added({ allow: [], catch: [] }, { word: `${longest}x` }))).toBe(false);
  });
});
