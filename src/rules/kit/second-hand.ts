import type { Token } from '../../text/token.ts';

/**
 * Words of people who sell something of their own: its price and where to get it is all that
 * readers need.
 */
const secondHand = new Set(
  'used secondhand condition pickup pick collect collection ono obo nearest'.split(' '),
);

/** Whether somebody sells something used among neighbors. */
export const isSecondHand = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => secondHand.has(lower));
