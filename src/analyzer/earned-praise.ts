import type { ParsedText } from '../text/parsed-text.ts';
import type { Span } from '../text/span.ts';
import type { RuleMatch } from './run-rules.ts';

/** A sentence with one of these words is not quoted as a good one. */
const harsh = new Set(
  'crap garbage trash rubbish stupid dumb idiot idiots moron morons pathetic fuck fucking hell'.split(' '),
);
/** Characters of a nudge's span that count: a nudge about a whole paragraph is about its shape, not its words. */
const maxQuoted = 60;

/**
 * The matches without praise that the draft does not earn: all praise where words attack a person, and praise that
 * would quote a harsh sentence or words that a nudge is about. It is here so that no rule needs to know the others.
 */
export function withEarnedPraise(
  matches: readonly RuleMatch[],
  { tokens, sentences }: ParsedText,
): readonly RuleMatch[] {
  const isHostile = matches.some(({ rule }) => 'hostile' in rule);
  const unquotable: Span[] = [
    ...matches.flatMap(({ rule, match }) => (rule.kind === 'nudge' ? match.spans : [])),
    ...tokens.flatMap(
      ({ lower, isOwnWords, sentence }) => (isOwnWords && harsh.has(lower) && sentences[sentence]) || [],
    ),
  ];
  const isEarned = (quoted: Span | undefined): boolean =>
    !isHostile &&
    !unquotable.some(
      ({ start, end }) => quoted && start < quoted.end && quoted.start < Math.min(end, start + maxQuoted),
    );
  return matches.filter(({ rule, match }) => rule.kind !== 'praise' || isEarned(match.spans[0]));
}
