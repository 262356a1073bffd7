import fc from 'fast-check';
import { broadcastWithLink, conversation } from './coach.ts';

/** Of every plane and category, and what breaks in half. */
const anything = fc.string({ unit: 'binary', maxLength: 300 });
const awkward = fc.constantFrom(
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
const spoken = fc.constantFrom(
  broadcastWithLink,
  conversation,
  'We are thrilled to announce ',
  'Thank you, Ana! ',
);

/** What somebody might write, or paste, or nobody would. Some of it is long. */
export const arbitraryDrafts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(spoken, awkward, anything), { minLength: 1, maxLength: 12 }),
    fc.constantFrom(1, 1, 1, 40),
  )
  .map(([parts, times]) => parts.join('').repeat(times));
