import { findWord } from '../../text/lexicon.ts';
import type { Token, TokenKind } from '../../text/token.ts';
import {
  anyWord,
  anywhere,
  atStart,
  type Ending,
  edgeKey,
  type PhraseGraph,
  sentenceEnd,
} from './phrase-graph.ts';

/** Where one is in all phrases at once. */
export interface State {
  readonly nodes: readonly number[];
  /** The phrases that end here. */
  readonly endings: readonly Ending[];
  readonly nexts: Map<number, State | null>;
  /** Where a sentence's end leads; undefined until asked for. */
  atEnd: State | null | undefined;
}

const symbolOfKind: Readonly<Record<TokenKind, number>> = {
  word: anyWord,
  number: 1,
  money: 2,
  link: 3,
  name: 4,
  tag: 5,
  emoji: 6,
  mark: 0,
};
/** Steps remembered before all are forgotten: far more than texts in a language take, and a bound on memory. */
const mostRemembered = 50_000;

/**
 * Walks a phrase graph in many places at once by remembering each set of places, and each step from it, the first
 * time it is taken (the subset construction, done lazily: Cox 2007, https://swtch.com/~rsc/regexp/regexp1.html).
 * What it remembers changes how fast it is, never what it finds.
 */
export class PhraseAutomaton {
  private known = new Map<string, State>();
  private remembered = 0;
  private inside: State;
  private opening: State;

  constructor(private readonly graph: PhraseGraph) {
    this.inside = this.stateOf([anywhere]);
    this.opening = this.stateOf([anywhere, atStart]);
  }

  /** The state to start from, at a sentence's beginning or inside it. */
  start(begins: boolean): State {
    if (this.remembered > mostRemembered) this.forget();
    return begins ? this.opening : this.inside;
  }

  /** What a token is to the phrases: a word, which they may have taught after it was read, or its kind. */
  inputOf({ known, lower, kind }: Token): number {
    return (known ?? findWord(lower))?.id ?? symbolOfKind[kind];
  }

  step(state: State, input: number, kind: TokenKind): State | null {
    const remembered = state.nexts.get(input);
    if (remembered !== undefined) return remembered;
    const slot = symbolOfKind[kind];
    const next = this.join(state.nodes, input, slot === input ? 0 : slot);
    state.nexts.set(input, next);
    this.remembered++;
    return next;
  }

  end(state: State): State | null {
    if (state.atEnd === undefined) state.atEnd = this.join(state.nodes, sentenceEnd, 0);
    return state.atEnd;
  }

  private join(from: readonly number[], symbol: number, slot: number): State | null {
    const nodes = new Set<number>();
    for (const node of from) {
      for (const to of this.graph.edges.get(edgeKey(node, symbol)) ?? []) nodes.add(to);
      if (slot !== 0) for (const to of this.graph.edges.get(edgeKey(node, slot)) ?? []) nodes.add(to);
    }
    return nodes.size === 0 ? null : this.stateOf([...nodes].sort((a, b) => a - b));
  }

  private stateOf(nodes: readonly number[]): State {
    const key = nodes.join();
    let state = this.known.get(key);
    if (state === undefined) {
      const endings = nodes.flatMap((node) => this.graph.endings[node] ?? []);
      state = { nodes, endings, nexts: new Map(), atEnd: undefined };
      this.known.set(key, state);
    }
    return state;
  }

  private forget(): void {
    this.known = new Map();
    this.remembered = 0;
    this.inside = this.stateOf([anywhere]);
    this.opening = this.stateOf([anywhere, atStart]);
  }
}
