import fc from 'fast-check';

/** Something to begin a random choice with, any as likely as any other: fast-check's own numbers are mostly small. */
export const arbitrarySeeds = fc.noBias(fc.nat(2 ** 32 - 1));

/** What is done to a page: by hand, or by the page itself (`breakStructure`). */
export type Step =
  | { readonly type: string }
  | { readonly press: string }
  | { readonly focus: number }
  | { readonly breaks: number };

const words = fc.constantFrom('We are thrilled to announce it. ', 'BUY NOW!!! ', ' ok?', 'x');
const keys = fc.constantFrom(
  'Enter',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'Home',
  'Escape',
  'Shift+ArrowUp',
  'Control+a',
  'Control+Enter',
);

export const arbitrarySteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ breaks: arbitrarySeeds }) },
  { weight: 3, arbitrary: fc.record({ type: words }) },
  { weight: 2, arbitrary: fc.record({ press: keys }) },
  { weight: 1, arbitrary: fc.record({ focus: arbitrarySeeds }) },
);
