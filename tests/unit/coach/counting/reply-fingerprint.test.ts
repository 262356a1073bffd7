import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSimilar, fingerprintOf } from '../../../../src/coach/counting/reply-fingerprint.ts';

const salt = '5a17';
const alike = (a: string, b: string) => {
  const [one, other] = [fingerprintOf(a, salt), fingerprintOf(b, salt)];
  return one !== null && other !== null && areSimilar(one, other);
};
const canned =
  'Thank you for stopping by, Ana! We are glad you liked the loaf, and hope to see you again soon.';

describe('the same reply', () => {
  it.each([
    ['word for word', canned],
    ['with another name', canned.replace('Ana', 'Benjamin')],
    [
      'to a handle, with an emoji and a link',
      `@ben.example ${canned.replace('Ana', 'Ben')} 🍞 https://example.com/7`,
    ],
    ['in capitals and other marks', canned.toUpperCase().replaceAll(',', ' –')],
    ['with a word changed', canned.replace('glad', 'happy')],
    ['with a few words more', `${canned} All the best from Leeds.`],
  ])('%s, is told', (_, again) => {
    expect(alike(canned, again)).toBe(true);
  });

  it.each([
    ['Thank you so much, Ana!', 'Thank you so much, Ben!'],
    ['Happy birthday, and many more to come!', 'Happy birthday, and many more to come!'],
    ['👏👏👏 https://example.com/a #rye #bread', '👏👏👏 https://example.com/a #rye #bread'],
  ])('is not told of replies too short to: %s', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });

  it.each([
    [
      'two answers on one subject',
      'Rye sticks because it has hardly any gluten; dust the board with rice flour and use a wet hand.',
      'For the sticking I would dust the board with semolina, and let the rye rest half an hour before shaping.',
    ],
    [
      'two thanks for two things',
      'Thank you so much for the starter, it has doubled twice since Sunday and smells of apples.',
      'Thank you so much for the tip about the kettle, the crust was the best we have had so far.',
    ],
    [
      'the same frame around other words',
      'Good question! We close at six on Mondays and Tuesdays, and at eight on all other days.',
      'Good question! We bake with spelt from the mill next door, and with rye from my uncle’s farm.',
    ],
  ])('is not %s', (_, a, b) => {
    expect(alike(a, b)).toBe(false);
  });
});

const someWords = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 8, maxLength: 60 });

describe('sketchOf', () => {
  it('is the same for the same text and salt, alike to itself, and of one size', () => {
    fc.assert(
      fc.property(someWords, (list) => {
        const sketch = fingerprintOf(list.join(' '), salt);
        expect(sketch).toBe(fingerprintOf(list.join(' '), salt));
        expect(sketch).toMatch(/^[0-9a-f]{128}$/);
        expect(sketch !== null && areSimilar(sketch, sketch)).toBe(true);
      }),
    );
  });

  it('cannot be compared with one of another salt', () => {
    const [one, other] = [fingerprintOf(canned, salt), fingerprintOf(canned, '5a18')];
    expect(one !== null && other !== null && areSimilar(one, other)).toBe(false);
  });

  it('finds no two long lists of words without a pair in common alike', () => {
    const marked = (list: string[], mark: string) => list.map((word) => `${word}${mark}`).join(' ');
    fc.assert(
      fc.property(someWords, (list) => {
        expect(alike(marked(list, 'x'), marked(list, 'y'))).toBe(false);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(fingerprintOf(text, salt) ?? '0').toMatch(/^[0-9a-f]+$/);
      }),
    );
  });
});
