import type { ParsedText, Sentence } from '../../text/parsed-text.ts';
import type { Signals } from './signals.ts';

/** Words of a question that is put to the reader, or that writers ask about themselves. */
const asking = new Set(
  'you your yours u anyone anybody someone somebody everyone else i me my we us our which'.split(' '),
);
/** "Did you know …?" has its answer already. */
const knownOpeners = new Set(['did you know', 'have you heard', 'have you seen']);

/** Sentences from the end in which a question is still open; a post answers earlier ones itself. */
const maxFromEnd = 6;

/**
 * Whether readers have a way to answer: an invitation, or a question that is put to them. The
 * question of a headline, which the link behind it answers, is none, and no `excluded` token, which
 * nudges are about, is part of one.
 */
export function hasWayIn(text: ParsedText, { invitation }: Signals, excluded: ReadonlySet<number>): boolean {
  if (invitation.length > 0) return true;
  const links = text.tokens.filter(({ kind }) => kind === 'link');
  const lastLink = links[links.length - 1]?.start ?? -1;
  return text.sentences
    .slice(-maxFromEnd)
    .some(
      (sentence) =>
        !excluded.has(sentence.firstToken) &&
        !excluded.has(sentence.endToken - 1) &&
        asksReader(sentence, text, lastLink),
    );
}

function asksReader(sentence: Sentence, { tokens }: ParsedText, lastLink: number): boolean {
  if (!sentence.closing.includes('?')) return false;
  const own: string[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.isOwnWords) own.push(token.lower);
  }
  if (own.length === 0 || knownOpeners.has(own.slice(0, 3).join(' '))) return false;
  return lastLink < sentence.end || own.some((word) => asking.has(word));
}
