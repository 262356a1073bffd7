import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSimilar, fingerprintOf } from '../../../../src/coach/counting/reply-fingerprint.ts';

const salt = '5a17';
const similar = (a: string, b: string) => {
  const [first, second] = [fingerprintOf(a, salt), fingerprintOf(b, salt)];
  return first !== null && second !== null && areSimilar(first, second);
};
const canned =
  'Thank you for stopping by, Ana! We are glad you liked the loaf, and hope to see you again soon.';

describe('areSimilar', () => {
  it.each([
    ['word for word', canned],
    ['with another name', canned.replace('Ana', 'Benjamin')],
    [
      'to a handle, with an emoji and a link',
      `@ben.example ${canned.replace('Ana', 'Ben')} 🍞 https://example.com/7`,
    ],
    ['in capitals and with other punctuation', canned.toUpperCase().replaceAll(',', ' –')],
    ['with a word changed', canned.replace('glad', 'happy')],
    ['with a few words more', `${canned} All the best from Leeds.`],
  ])('finds the same reply %s', (_, variant) => {
    expect(similar(canned, variant)).toBe(true);
  });

  it.each([
    ['Thank you so much, Ana!', 'Thank you so much, Ben!'],
    ['Happy birthday, and many more to come!', 'Happy birthday, and many more to come!'],
    ['👏👏👏 https://example.com/a #rye #bread', '👏👏👏 https://example.com/a #rye #bread'],
  ])('is false for replies that are too short to compare: %s', (a, b) => {
    expect(similar(a, b)).toBe(false);
  });

  it.each([
    [
      'two answers about one subject',
      'Rye sticks because it has hardly any gluten; dust the board with rice flour and use a wet hand.',
      'For the sticking I would dust the board with semolina, and let the rye rest half an hour before shaping.',
    ],
    [
      'thanks for two different things',
      'Thank you so much for the starter, it has doubled twice since Sunday and smells of apples.',
      'Thank you so much for the tip about the kettle, the crust was the best we have had so far.',
    ],
    [
      'the same first words before different answers',
      'Good question! We close at six on Mondays and Tuesdays, and at eight on all other days.',
      'Good question! We bake with spelt from the mill next door, and with rye from my uncle’s farm.',
    ],
  ])('is false for %s', (_, a, b) => {
    expect(similar(a, b)).toBe(false);
  });
});

const someWords = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 8, maxLength: 60 });

describe('fingerprintOf', () => {
  it('depends only on text and salt, is similar to itself, and has a fixed length', () => {
    fc.assert(
      fc.property(someWords, (list) => {
        const fingerprint = fingerprintOf(list.join(' '), salt);
        expect(fingerprint).toBe(fingerprintOf(list.join(' '), salt));
        expect(fingerprint).toMatch(/^[0-9a-f]{128}$/);
        expect(fingerprint !== null && areSimilar(fingerprint, fingerprint)).toBe(true);
      }),
    );
  });

  it('is not similar with another salt', () => {
    const [first, second] = [fingerprintOf(canned, salt), fingerprintOf(canned, '5a18')];
    expect(first !== null && second !== null && areSimilar(first, second)).toBe(false);
  });

  it('is not similar for texts without a common word pair', () => {
    const marked = (list: string[], mark: string) => list.map((word) => `${word}${mark}`).join(' ');
    fc.assert(
      fc.property(someWords, (list) => {
        expect(similar(marked(list, 'x'), marked(list, 'y'))).toBe(false);
      }),
    );
  });

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(fingerprintOf(text, salt) ?? '0').toMatch(/^[0-9a-f]+$/);
      }),
    );
  });
});
