import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { problemWith, withoutWord, withWord } from '../../../src/options/words/edit-word-lists.ts';
import { maxListedWords, maxWordLength, wordListsSchema } from '../../../src/storage/settings.ts';

const lists = { allow: ['synergy'], catch: [{ word: 'leverage', plain: 'use' }] };

describe('the word lists', () => {
  it('get a word to allow, and a word to flag with its plain word', () => {
    expect(withWord(lists, { word: 'pipeline' }).allow).toEqual(['synergy', 'pipeline']);
    expect(withWord(lists, { word: 'action', plain: 'do' }).catch).toEqual([
      { word: 'leverage', plain: 'use' },
      { word: 'action', plain: 'do' },
    ]);
  });

  it('are the same after a word was added and removed again', () => {
    expect(withoutWord(withWord(lists, { word: 'pipeline' }), 'allow', 'pipeline')).toEqual(lists);
    expect(withoutWord(withWord(lists, { word: 'action', plain: 'do' }), 'catch', 'action')).toEqual(lists);
  });

  it('keep a word on one list when it is removed from the other', () => {
    const both = withWord(lists, { word: 'leverage' });
    expect(withoutWord(both, 'allow', 'leverage')).toEqual(lists);
  });

  it.each([
    ['wordKnown', 'Synergy', ['synergy']],
    ['wordTooLong', 'x'.repeat(maxWordLength + 1), []],
    ['wordsTooMany', 'one more', Array.from({ length: maxListedWords }, (_, i) => `word ${i}`)],
  ])('reject a word with the message %s', (message, word, listed) => {
    expect(problemWith(word, listed)?.[0]).toBe(message);
  });

  it('accept every word that fits in the settings, and no other', () => {
    const longest = 'x'.repeat(maxWordLength);
    const nearlyFull = Array.from({ length: maxListedWords - 1 }, (_, i) => `word ${i}`);
    expect(problemWith(longest, nearlyFull)).toBeNull();
    expect(v.is(wordListsSchema, withWord({ allow: nearlyFull, catch: [] }, { word: longest }))).toBe(true);
    expect(v.is(wordListsSchema, withWord({ allow: [], catch: [] }, { word: `${longest}x` }))).toBe(false);
  });
});
