import { tellsTrouble } from '../rules/kit/tells-trouble.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { Span } from '../text/span.ts';
import type { RuleMatch } from './run-rules.ts';

/** A sentence with one of these words is not quoted as a good one. */
const harsh = new Set(
  'crap garbage trash rubbish stupid dumb idiot idiots idiotic moron morons imbecile pathetic worthless ignorant uneducated clueless fuck fucking hell'.split(
    ' ',
  ),
);
/**
 * Characters of a nudge's span that count: a nudge about a whole paragraph is about its shape, not
 * its words.
 */
const maxQuoted = 60;

/**
 * The matches without praise that the draft does not earn: all praise in a template, an
 * advertisement, an attack or a long telling of trouble, and praise that would quote a harsh
 * sentence or words that a nudge is about. It is here so that no rule needs to know the others.
 */
export function withEarnedPraise(
  matches: readonly RuleMatch[],
  { tokens, sentences }: ParsedText,
): readonly RuleMatch[] {
  if (!matches.some(({ rule }) => rule.kind === 'praise')) return matches;
  const isBarred = matches.some(({ rule }) => rule.barsPraise === true) || tellsTrouble(tokens);
  const unquotable: Span[] = [];
  for (const { rule, match } of matches)
    if (rule.kind === 'nudge') for (const span of match.spans) unquotable.push(span);
  for (const { lower, isOwnWords, sentence } of tokens) {
    const harshSentence = isOwnWords && harsh.has(lower) ? sentences[sentence] : undefined;
    if (harshSentence !== undefined) unquotable.push(harshSentence);
  }
  const isEarned = (quoted: Span | undefined): boolean =>
    !isBarred &&
    !unquotable.some(
      ({ start, end }) => quoted && start < quoted.end && quoted.start < Math.min(end, start + maxQuoted),
    );
  return matches.filter(({ rule, match }) => rule.kind !== 'praise' || isEarned(match.spans[0]));
}
