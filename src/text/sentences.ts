import type { Sentence } from './parsed-text.ts';
import type { Token } from './token.ts';

/**
 * Splits tokens into sentences and sets `sentence` on each token. A sentence ends at a line break,
 * or at . ! ? … before a space and a token that can start the next one ("e.g. this" is no end).
 * Marks inside a quotation do not end a sentence of the writer.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let firstToken = 0;
  let closing = '';
  let isAfterSpace = false;
  const close = (endToken: number): void => {
    const first = tokens[firstToken];
    const last = tokens[endToken - 1];
    if (first !== undefined && last !== undefined) {
      sentences.push({ start: first.start, end: last.end, firstToken, endToken, closing });
    }
    firstToken = endToken;
    closing = '';
    isAfterSpace = false;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.start > (tokens[index - 1]?.end ?? 0)) isAfterSpace = true;
    const isStart = token.breaks > 0 || (isAfterSpace && canStartSentence(token, closing));
    if (isStart && index > firstToken) close(index);
    token.sentence = sentences.length;
    if (token.kind === 'mark') {
      const isEnd = token.isOwnWords && endsSentence(token.lower);
      if (isEnd && !isListNumber(tokens, firstToken, index)) {
        closing = token.lower;
        isAfterSpace = false;
      }
    } else if (token.kind !== 'emoji') {
      closing = '';
    }
  }
  close(tokens.length);
  return sentences;
}

function canStartSentence({ kind, shape }: Token, closing: string): boolean {
  if (closing === '' || kind === 'mark' || kind === 'emoji') return false;
  return closing !== '.' || kind !== 'word' || shape !== 'lower';
}

function endsSentence(mark: string): boolean {
  return /^[.!?…]/.test(mark);
}

/** Whether the mark belongs to a list number at the start, such as "1." */
function isListNumber(tokens: readonly Token[], firstToken: number, mark: number): boolean {
  return mark === firstToken + 1 && tokens[firstToken]?.kind === 'number';
}
