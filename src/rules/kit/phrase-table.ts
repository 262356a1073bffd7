import type { Token, TokenKind } from '../../text/token.ts';
import {
  anyWord,
  anywhere,
  atStart,
  type Ending,
  edgeKey,
  firstWord,
  PhraseGraph,
  sentenceEnd,
} from './phrase-graph.ts';

/** Where a phrase was found: tokens `first` up to, not with, `last`; `phrase` is its place in its list. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
}

/** The hits of each list that has any, in order of place. */
export type Found = readonly (readonly Hit[] | undefined)[];

const symbolOfKind: Readonly<Partial<Record<TokenKind, number>>> = {
  number: 1,
  money: 2,
  link: 3,
  name: 4,
  tag: 5,
  emoji: 6,
};

/**
 * Finds the phrases of many lists in one walk over the tokens. Time is linear in the tokens, as a phrase is a few
 * words long. Within a list the leftmost, longest phrase wins and none overlap.
 */
export class PhraseTable {
  private readonly graph = new PhraseGraph();

  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((phrases, list) => {
      phrases.forEach((phrase, index) => {
        this.graph.add(phrase, { list, phrase: index });
      });
    });
  }

  find(tokens: readonly Token[]): Found {
    const walk = new Walk(this.graph, tokens);
    let begins = true;
    let sentence = -1;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.sentence !== sentence) begins = true;
      sentence = token.sentence;
      if (token.voice) walk.from(at, begins);
      if (token.kind === 'word' || token.kind === 'number') begins = false;
    }
    return walk.found;
  }
}

/** One text being walked over. */
class Walk {
  readonly found: Hit[][] = [];
  private readonly symbols: readonly number[];
  private first = 0;
  private sentence = 0;

  constructor(
    private readonly graph: PhraseGraph,
    private readonly tokens: readonly Token[],
  ) {
    this.symbols = tokens.map(({ lower }) => graph.symbols.get(lower) ?? 0);
  }

  from(first: number, begins: boolean): void {
    this.first = first;
    this.sentence = this.tokens[first]?.sentence ?? -1;
    const symbol = this.symbols[first] ?? 0;
    if (symbol >= firstWord) {
      this.enter(this.graph.entries[symbol], first + 1);
      if (begins) this.enter(this.graph.startEntries[symbol], first + 1);
    } else {
      this.visit(anywhere, first);
      if (begins) this.visit(atStart, first);
    }
  }

  private visit(node: number, at: number): void {
    const endings = this.graph.endings[node];
    if (endings !== undefined) for (const ending of endings) this.record(ending, at);
    const token = this.tokens[at];
    const goesOn = token?.voice === true && token.sentence === this.sentence;
    if (goesOn) {
      const symbol = this.symbols[at] ?? 0;
      if (symbol >= firstWord) this.follow(node, symbol, at + 1);
    }
    if (!this.graph.slotted[node]) return;
    if (!goesOn || token.kind === 'mark') this.follow(node, sentenceEnd, at);
    else this.follow(node, token.kind === 'word' ? anyWord : (symbolOfKind[token.kind] ?? 0), at + 1);
  }

  private follow(node: number, symbol: number, at: number): void {
    this.enter(this.graph.edges.get(edgeKey(node, symbol)), at);
  }

  private enter(nodes: readonly number[] | undefined, at: number): void {
    if (nodes !== undefined) for (const node of nodes) this.visit(node, at);
  }

  private record({ list, phrase }: Ending, last: number): void {
    const first = this.first;
    const hits = this.found[list];
    if (hits === undefined) {
      this.found[list] = [{ first, last, phrase }];
      return;
    }
    const before = hits[hits.length - 1];
    if (before === undefined || first >= before.last) hits.push({ first, last, phrase });
    else if (first === before.first && last > before.last) hits[hits.length - 1] = { first, last, phrase };
  }
}
