import { findWord } from './lexicon.ts';
import type { ParsedText } from './parsed-text.ts';
import { splitTag } from './split-tag.ts';
import type { Token } from './token.ts';

/** Hashtags behind so many others say nothing new. */
const maxTags = 30;

/**
 * The text with its hashtags as words, so that phrases are found in them: "#StaySafe" reads "#",
 * "stay", "safe". Offsets stay those of the draft.
 */
export function spellTags(text: ParsedText): ParsedText {
  let tags = 0;
  const tokens: Token[] = [];
  for (const token of text.tokens)
    if (token.kind === 'tag' && tags++ < maxTags) tokens.push(...wordsOf(token, text.raw));
    else tokens.push(token);
  if (tags === 0) return text;
  const ends: number[] = [];
  tokens.forEach(({ sentence }, at) => {
    ends[sentence] = at + 1;
  });
  const sentences = text.sentences.map((sentence, at) => ({
    ...sentence,
    firstToken: ends[at - 1] ?? 0,
    endToken: ends[at] ?? 0,
  }));
  return { ...text, tokens, sentences, words: tokens.filter(({ kind }) => kind === 'word') };
}

function wordsOf(tag: Token, raw: string): Token[] {
  const sign: Token = { ...tag, kind: 'mark', lower: '#', known: findWord('#'), end: tag.start + 1 };
  const words = splitTag(raw.slice(tag.start + 1, tag.end)).map(({ start, end }): Token => {
    const lower = tag.lower.slice(start + 1, end + 1);
    return {
      ...tag,
      kind: 'word',
      shape: 'lower',
      lower,
      known: findWord(lower),
      breaks: 0,
      start: tag.start + 1 + start,
      end: tag.start + 1 + end,
    };
  });
  return [sign, ...words];
}
