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

/** A set of nodes of the phrase graph: how far into each phrase the tokens read so far lead. */
export interface State {
  readonly nodes: readonly number[];
  /** The phrases that end here. */
  readonly endings: readonly Ending[];
  readonly nexts: Map<number, State | null>;
  /** The state after the end of a sentence; undefined until it is first needed. */
  atEnd: State | null | undefined;
}

/**
 * The symbol of the slot that any token of a kind fits: `slotSymbols`, by kind. A mark fits none.
 */
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
/** A bound on memory: steps cached before the cache is cleared. English text needs far fewer. */
const maxCachedSteps = 50_000;

/**
 * Follows all phrases of a graph at once. It builds each set of nodes, and each step between two,
 * the first time a text needs it (lazy subset construction: Cox 2007,
 * https://swtch.com/~rsc/regexp/regexp1.html), and caches them. The cache changes how fast it is,
 * never what it finds.
 */
export class PhraseAutomaton {
  private states = new Map<string, State>();
  private cachedSteps = 0;
  private inSentence: State;
  private atSentenceStart: State;

  constructor(private readonly graph: PhraseGraph) {
    this.inSentence = this.stateOf([anywhere]);
    this.atSentenceStart = this.stateOf([anywhere, atStart]);
  }

  /** The state to start from, at the start of a sentence or inside one. */
  start(isAtStart: boolean): State {
    if (this.cachedSteps > maxCachedSteps) this.clearCache();
    return isAtStart ? this.atSentenceStart : this.inSentence;
  }

  /** The symbol of a token: its word, where a phrase has it, or its kind. */
  inputOf({ known, lower, kind }: Token): number {
    return (known ?? findWord(lower))?.id ?? symbolOfKind[kind];
  }

  /** The state after one more token, or null where no phrase continues with it. */
  step(state: State, input: number, kind: TokenKind): State | null {
    const cached = state.nexts.get(input);
    if (cached !== undefined) return cached;
    const slot = symbolOfKind[kind];
    const next = this.join(state.nodes, input, slot === input ? 0 : slot);
    state.nexts.set(input, next);
    this.cachedSteps++;
    return next;
  }

  /** The state after the end of a sentence, or null where no phrase ends with <end> here. */
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
    let state = this.states.get(key);
    if (state === undefined) {
      const endings = nodes.flatMap((node) => this.graph.endings[node] ?? []);
      state = { nodes, endings, nexts: new Map(), atEnd: undefined };
      this.states.set(key, state);
    }
    return state;
  }

  private clearCache(): void {
    this.states = new Map();
    this.cachedSteps = 0;
    this.inSentence = this.stateOf([anywhere]);
    this.atSentenceStart = this.stateOf([anywhere, atStart]);
  }
}
