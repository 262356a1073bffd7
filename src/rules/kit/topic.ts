import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';

const shortest = 4;
/** What may stand in front of the thing a post is about. */
const leads = new Set(['our', 'new', 'the', 'a', 'an', 'about', 'of', 'for', 'on', 'in', 'with']);

/**
 * What a draft seems to be about, in its own words, or null: a noun that follows "our", "new", "about" …,
 * else its first hashtag in words. Only words of the draft are used; nothing is made up.
 */
export function topicOf(raw: string, { words, tokens }: ParsedText): string | null {
  const named = words.find((word, index) => leads.has(words[index - 1]?.lower ?? '') && isSubject(word));
  if (named !== undefined) return raw.slice(named.start, named.end);
  const tag = tokens.find(({ kind, voice }) => kind === 'tag' && voice);
  return tag === undefined ? null : raw.slice(tag.start + 1, tag.end).replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** One open question to end on. */
export function questionAbout(topic: string | null): string {
  return topic === null ? 'What would you have done?' : `What has been your experience with ${topic}?`;
}

function isSubject({ lower, known, voice, shape }: Token): boolean {
  return (
    voice &&
    shape !== 'upper' &&
    lower.length >= shortest &&
    known?.common !== true &&
    !/(?:ing|ed|ly)$/.test(lower)
  );
}
