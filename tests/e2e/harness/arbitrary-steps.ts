import fc from 'fast-check';

/**
 * Evenly distributed seeds for the changes to a page. By default, fast-check prefers small numbers.
 */
export const arbitrarySeeds = fc.noBias(fc.nat(2 ** 32 - 1));

/**
 * One step on a page: by the person, or by the page itself (`destructiveSeed`, see
 * `makeDestructiveChange`).
 */
export type Step =
  | { readonly type: string }
  | { readonly press: string }
  | { readonly focus: number }
  | { readonly destructiveSeed: number };

const texts = fc.constantFrom('We are thrilled to announce it. ', 'BUY NOW!!! ', ' ok?', 'x');
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
  { weight: 4, arbitrary: fc.record({ destructiveSeed: arbitrarySeeds }) },
  { weight: 3, arbitrary: fc.record({ type: texts }) },
  { weight: 2, arbitrary: fc.record({ press: keys }) },
  { weight: 1, arbitrary: fc.record({ focus: arbitrarySeeds }) },
);
