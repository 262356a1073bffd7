import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { Counting } from '../../../src/text/counted-length.ts';

const words = 'We utilize a spoon to stir it, and then we wait.';
/** The plain word is one character longer. */
const houseWords = { allow: [], catch: [{ word: 'spoon', plain: 'ladles' }] };

const replacementWithin = (most: number, counting: Counting = 'characters') =>
  analyze(
    { text: words, kind: 'post', site: null, answers: null, limit: { max: most, counting } },
    houseWords,
  )
    .nudges.map(({ replacement }) => replacement)
    .find((replacement) => replacement?.text === 'ladles');

it('marks a replacement that would make the draft longer than the site allows', () => {
  expect(replacementWithin(words.length)?.isTooLong).toBe(true);
  expect(replacementWithin(words.length + 1)).not.toHaveProperty('isTooLong');
});

it('counts the way the site does', () => {
  expect(replacementWithin(words.length + 1, 'x')).not.toHaveProperty('isTooLong');
  expect(replacementWithin(words.length, 'mastodon')?.isTooLong).toBe(true);
});
