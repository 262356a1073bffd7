import type { ParsedText } from '../text/parsed-text.ts';
import type { Span } from '../text/span.ts';
import type { RuleMatch } from './run-rules.ts';

/** Words that make a sentence nobody would quote as a good one. */
const harsh = new Set(
  'crap garbage trash rubbish stupid dumb idiot idiots moron morons pathetic fuck fucking hell'.split(' '),
);
/** As much of a span as we quote: a nudge about a whole paragraph is about its shape, not its words. */
const mostQuoted = 60;

/**
 * What was seen, less praise that is not earned: any in a draft that goes against a person, and what would quote
 * words that a nudge is about, or a harsh sentence. In one place, so that no rule has to think of the others.
 */
export function withEarnedPraise(
  seen: readonly RuleMatch[],
  { tokens, sentences }: ParsedText,
): readonly RuleMatch[] {
  const isAgainst = seen.some(({ rule }) => 'hostile' in rule);
  const spoilt: Span[] = [
    ...seen.flatMap(({ rule, match }) => (rule.kind === 'nudge' ? match.spans : [])),
    ...tokens.flatMap(
      ({ lower, isOwnWords, sentence }) => (isOwnWords && harsh.has(lower) && sentences[sentence]) || [],
    ),
  ];
  const isEarned = (quoted: Span | undefined): boolean =>
    !isAgainst &&
    !spoilt.some(
      ({ start, end }) => quoted && start < quoted.end && quoted.start < Math.min(end, start + mostQuoted),
    );
  return seen.filter(({ rule, match }) => rule.kind !== 'praise' || isEarned(match.spans[0]));
}
