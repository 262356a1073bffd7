import type { Offer, OfferInput } from '../offer.ts';
import { cutTokens } from './cut-tokens.ts';

/** The offer that keeps the first `kept` hashtags and cuts the others, if they end the draft. */
export function cutTags({ text }: OfferInput, kept: number): readonly Offer[] {
  const { tokens } = text;
  let first = tokens.length;
  while (tokens[first - 1]?.kind === 'tag') first--;
  const earlier = tokens
    .slice(0, first)
    .filter(({ kind, isOwnWords }) => kind === 'tag' && isOwnWords).length;
  if (earlier > kept) return [];
  const from = first + kept - earlier;
  return from < tokens.length ? [{ edits: [cutTokens(text, from, tokens.length)] }] : [];
}
