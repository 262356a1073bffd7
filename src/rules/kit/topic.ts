import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';

/** Words before the thing a post is about, and what a question has in their place. */
const leadWords = new Map([
  ...['our', 'new', 'the', 'a', 'an', 'this', 'its'].map((word) => [word, 'the '] as const),
  ...['about', 'with', 'on'].map((word) => [word, ''] as const),
]);
/** Words that do not say what a post is about. */
const vagueWords = new Set('impact difference chance opportunity team link comments part look'.split(' '));
const maxWords = 2;
const minLength = 4;

/**
 * What a draft seems to be about, in its own words: the words after "our", "new", "about" …, or its
 * first hashtag; null where it has neither. All words come from the draft.
 */
export function topicOf(raw: string, { tokens }: ParsedText): string | null {
  for (let at = 1; at < tokens.length; at++) {
    const lead = leadWords.get(tokens[at - 1]?.lower ?? '');
    if (lead === undefined || !isContent(tokens[at])) continue;
    let end = at + 1;
    while (end < at + maxWords && isContent(tokens[end])) end++;
    if (end > at + 1 && mayBeVerb(tokens[end - 1])) end--;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (first !== undefined && last !== undefined && isSubject(last)) {
      return `${lead}${raw.slice(first.start, last.end)}`;
    }
  }
  const tag = tokens.find(({ kind, isOwnWords }) => kind === 'tag' && isOwnWords);
  return tag === undefined ? null : raw.slice(tag.start + 1, tag.end).replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** An open question to end a post with. */
export function questionAbout(topic: string | null): string {
  return topic === null
    ? 'What would you want to know about it?'
    : `What has been your experience with ${topic}?`;
}

const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.isOwnWords && token.shape !== 'upper' && token.known?.isCommon !== true;

/**
 * "Calls" in "our chairman calls" may be a verb. A lost plural reads better than a verb in a
 * question.
 */
const mayBeVerb = (token: Token | undefined): boolean => /[^s]s$/.test(token?.lower ?? '');

const isSubject = ({ lower }: Token): boolean =>
  lower.length >= minLength && !vagueWords.has(lower) && !/(?:ing|ed|ly)$/.test(lower);
