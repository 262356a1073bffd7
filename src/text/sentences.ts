import type { Sentence } from './parsed-text.ts';
import type { Token } from './token.ts';

/**
 * Splits tokens into sentences and tells each token its own. Marks inside a quotation end nothing of the writer's. A sentence ends at a line break, or at . ! ? …
 * followed by a space and something that can begin another ("e.g. this" goes on).
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let closing = '';
  let spaced = false;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from !== undefined && to !== undefined) {
      sentences.push({ start: from.start, end: to.end, firstToken: first, endToken: last, closing });
    }
    first = last;
    closing = '';
    spaced = false;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.start > (tokens[index - 1]?.end ?? 0)) spaced = true;
    if (index > first && (token.breaks > 0 || (spaced && begins(token, closing)))) close(index);
    token.sentence = sentences.length;
    if (token.kind === 'mark') {
      if (token.isOwnWords && endsSentence(token.lower) && !numbersItem(tokens, first, index)) {
        closing = token.lower;
        spaced = false;
      }
    } else if (token.kind !== 'emoji') closing = '';
  }
  close(tokens.length);
  return sentences;
}

function begins({ kind, shape }: Token, closing: string): boolean {
  if (closing === '' || kind === 'mark' || kind === 'emoji') return false;
  return closing !== '.' || kind !== 'word' || shape !== 'lower';
}

function endsSentence(mark: string): boolean {
  const code = mark.charCodeAt(0);
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** "1." at the beginning numbers what follows. */
const numbersItem = (tokens: readonly Token[], first: number, mark: number): boolean =>
  mark === first + 1 && tokens[first]?.kind === 'number';
