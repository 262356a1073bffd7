import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';

/** What may stand in front of the thing a post is about, and what stands for it in a question. */
const leads = new Map([
  ...['our', 'new', 'the', 'a', 'an', 'this', 'its'].map((word) => [word, 'the '] as const),
  ...['about', 'with', 'on'].map((word) => [word, ''] as const),
]);
/** Words that say nothing of what it is about. */
const thin = new Set(['impact', 'link', 'comments']);
const mostWords = 2;
const shortest = 4;

/**
 * What a draft seems to be about, in its own words, or null: the words that follow "our", "new", "about" …, else
 * its first hashtag in words. Only words of the draft are used; nothing is made up.
 */
export function topicOf(raw: string, { tokens }: ParsedText): string | null {
  for (let at = 1; at < tokens.length; at++) {
    const lead = leads.get(tokens[at - 1]?.lower ?? '');
    if (lead === undefined || !isContent(tokens[at])) continue;
    let end = at + 1;
    while (end < at + mostWords && isContent(tokens[end])) end++;
    if (end > at + 1 && mayBeVerb(tokens[end - 1])) end--;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (first !== undefined && last !== undefined && isSubject(last)) {
      return `${lead}${raw.slice(first.start, last.end)}`;
    }
  }
  const tag = tokens.find(({ kind, isOwnWords }) => kind === 'tag' && isOwnWords);
  return tag === undefined ? null : raw.slice(tag.start + 1, tag.end).replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** One open question to end on. */
export function questionAbout(topic: string | null): string {
  return topic === null
    ? 'What would you want to know about it?'
    : `What has been your experience with ${topic}?`;
}

const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.isOwnWords && token.shape !== 'upper' && token.known?.isCommon !== true;

/** "Calls" in "our chairman calls"; a plural lost is better than a verb kept. */
const mayBeVerb = (token: Token | undefined): boolean => /[^s]s$/.test(token?.lower ?? '');

const isSubject = ({ lower }: Token): boolean =>
  lower.length >= shortest && !thin.has(lower) && !/(?:ing|ed|ly)$/.test(lower);
