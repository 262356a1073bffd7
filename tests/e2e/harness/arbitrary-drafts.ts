import fc from 'fast-check';
import { broadcastWithLink, conversation } from './coach.ts';

/** Characters of every plane and category, and unpaired surrogates. */
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const difficultText = fc.constantFrom(
  '👩‍👩‍👧‍👦',
  'e\u0301\u0323',
  'שלום עולם',
  '\u202eabc\u202c',
  '\u200d',
  '\ufeff',
  '𝗯𝗼𝗹𝗱',
  '東京は雨',
  'ﷺ',
  'İ',
  '#️⃣',
  '\n\n',
  '\t',
  '<b>&amp;</b>',
  'https://example.com/?q=',
  '@ana#tag',
);
const coachedText = fc.constantFrom(
  broadcastWithLink,
  conversation,
  'We are thrilled to announce ',
  'Thank you, Ana! ',
);

/** Realistic, difficult and random text. One draft in four is repeated 40 times. */
export const arbitraryDrafts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(coachedText, difficultText, anyText), { minLength: 1, maxLength: 12 }),
    fc.constantFrom(1, 1, 1, 40),
  )
  .map(([parts, times]) => parts.join('').repeat(times));
