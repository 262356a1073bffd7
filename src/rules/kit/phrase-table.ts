import type { Token, TokenKind } from '../../text/token.ts';
import { expandPhrase } from './expand-phrase.ts';

/** Where a phrase was found: tokens `first` up to, not with, `last`; `phrase` is its place in its list. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
}

interface Ending {
  readonly list: number;
  readonly phrase: number;
}

/** Symbols below this are slots; above, words. */
const firstWord = 16;
const span = 2 ** 20;
const symbolOfKind: Readonly<Partial<Record<TokenKind, number>>> = {
  number: 1,
  money: 2,
  link: 3,
  name: 4,
  tag: 5,
  emoji: 6,
};
const symbolOfSlot: Readonly<Record<string, number>> = {
  '<number>': 1,
  '<money>': 2,
  '<link>': 3,
  '<name>': 4,
  '<tag>': 5,
  '<emoji>': 6,
  '<any>': 7,
  '<end>': 8,
};
const anyWord = 7;
const sentenceEnd = 8;
const none: readonly Hit[] = [];

/**
 * Finds the phrases of many lists in one walk over the tokens: a trie of words, built once. Time is linear in
 * the tokens, as a phrase is a few words long. Within a list the leftmost, longest phrase wins and none overlap.
 */
export class PhraseTable {
  private readonly symbols = new Map<string, number>();
  /** The trie: (node × span + symbol) to node. Node 0 begins anywhere, node 1 at a sentence's beginning. */
  private readonly edges = new Map<number, number>();
  /** What ends at each node. */
  private readonly endings: (Ending[] | undefined)[] = [undefined, undefined];
  /** Nodes that a slot leads on from. */
  private readonly slotted: boolean[] = [false, false];
  private readonly listCount: number;

  constructor(lists: readonly (readonly string[])[]) {
    this.listCount = lists.length;
    lists.forEach((phrases, list) => {
      phrases.forEach((phrase, index) => {
        for (const sequence of expandPhrase(phrase)) this.add(sequence, { list, phrase: index });
      });
    });
  }

  /** The hits of each list, in order of place. */
  find(tokens: readonly Token[]): readonly (readonly Hit[])[] {
    const found: (readonly Hit[])[] = new Array(this.listCount).fill(none);
    const symbols = tokens.map((token) => this.symbols.get(token.lower) ?? 0);
    let begins = true;
    let sentence = -1;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.sentence !== sentence) {
        begins = true;
        sentence = token.sentence;
      }
      if (token.voice) {
        this.walk(0, at, at, tokens, symbols, found);
        if (begins) this.walk(1, at, at, tokens, symbols, found);
      }
      if (token.kind === 'word' || token.kind === 'number') begins = false;
    }
    return found;
  }

  private walk(
    node: number,
    first: number,
    at: number,
    tokens: readonly Token[],
    symbols: readonly number[],
    found: (readonly Hit[])[],
  ): void {
    const endings = this.endings[node];
    if (endings !== undefined) for (const ending of endings) record(found, ending, first, at);
    const token = tokens[at];
    const slotted = this.slotted[node] === true;
    const goesOn = token?.voice === true && (at === first || token.sentence === tokens[first]?.sentence);
    if (slotted && (!goesOn || token.kind === 'mark'))
      this.follow(node, sentenceEnd, first, at, tokens, symbols, found);
    if (!goesOn) return;
    const symbol = symbols[at] ?? 0;
    if (symbol >= firstWord) this.follow(node, symbol, first, at + 1, tokens, symbols, found);
    if (!slotted) return;
    if (token.kind === 'word') this.follow(node, anyWord, first, at + 1, tokens, symbols, found);
    else this.follow(node, symbolOfKind[token.kind] ?? 0, first, at + 1, tokens, symbols, found);
  }

  private follow(
    node: number,
    symbol: number,
    first: number,
    at: number,
    tokens: readonly Token[],
    symbols: readonly number[],
    found: (readonly Hit[])[],
  ): void {
    const next = this.edges.get(node * span + symbol);
    if (next !== undefined) this.walk(next, first, at, tokens, symbols, found);
  }

  private add(sequence: readonly string[], ending: Ending): void {
    let node = 0;
    for (const word of sequence) {
      if (word === '<start>') {
        node = 1;
        continue;
      }
      const symbol = symbolOfSlot[word] ?? this.symbolOf(word);
      if (symbol < firstWord) this.slotted[node] = true;
      const key = node * span + symbol;
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.endings.push(undefined) - 1;
        this.slotted.push(false);
        this.edges.set(key, next);
      }
      node = next;
    }
    const endings = this.endings[node] ?? [];
    endings.push(ending);
    this.endings[node] = endings;
  }

  private symbolOf(word: string): number {
    let symbol = this.symbols.get(word);
    if (symbol === undefined) {
      symbol = firstWord + this.symbols.size;
      this.symbols.set(word, symbol);
    }
    return symbol;
  }
}

function record(found: (readonly Hit[])[], ending: Ending, first: number, last: number): void {
  const hits = found[ending.list];
  const hit: Hit = { first, last, phrase: ending.phrase };
  if (hits === undefined || hits.length === 0) {
    found[ending.list] = [hit];
    return;
  }
  const before = hits[hits.length - 1];
  if (before === undefined || first >= before.last) (hits as Hit[]).push(hit);
  else if (first === before.first && last > before.last) (hits as Hit[])[hits.length - 1] = hit;
}
