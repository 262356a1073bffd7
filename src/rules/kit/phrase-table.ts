import type { Token } from '../../text/token.ts';
import { PhraseAutomaton, type State } from './phrase-automaton.ts';
import { type Phrase, PhraseGraph } from './phrase-graph.ts';

/** Where a phrase was found: tokens `first` up to, not including, `last`. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly phrase: Phrase;
}

/** Phrases to find together, and the id of the rule they belong to. */
export interface PhraseList {
  readonly rule: string;
  readonly phrases: readonly Phrase[];
}

/** For each list its matches in the order of the text; undefined where there are none. */
export type PhraseMatches = readonly (readonly PhraseMatch[] | undefined)[];

/**
 * Finds the phrases of many lists in one pass over the tokens. Time is linear in the tokens, as a
 * phrase is a few words long. Within a list the leftmost match wins, then the longest, and none
 * overlap.
 */
export class PhraseTable {
  private readonly automaton: PhraseAutomaton;

  /** Throws an error that names the rule where a phrase is not valid. */
  constructor(lists: readonly PhraseList[]) {
    const graph = new PhraseGraph();
    lists.forEach(({ rule, phrases }, list) => {
      try {
        for (const phrase of phrases) graph.add(phrase, list);
      } catch (error) {
        throw new Error(`${rule}: ${error instanceof Error ? error.message : error}`);
      }
    });
    this.automaton = new PhraseAutomaton(graph);
  }

  find(tokens: readonly Token[]): PhraseMatches {
    const found: PhraseMatch[][] = [];
    const inputs = tokens.map((token) => this.automaton.inputOf(token));
    let isAtStart = true;
    let sentence = -1;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.sentence !== sentence) isAtStart = true;
      sentence = token.sentence;
      if (token.isOwnWords) this.walk(tokens, inputs, at, isAtStart, found);
      if (token.kind === 'word' || token.kind === 'number') isAtStart = false;
    }
    return found;
  }

  private walk(
    tokens: readonly Token[],
    inputs: readonly number[],
    first: number,
    isAtStart: boolean,
    found: PhraseMatch[][],
  ): void {
    let state: State | null = this.automaton.start(isAtStart);
    const sentence = tokens[first]?.sentence;
    for (let at = first; state !== null; at++) {
      for (const { list, phrase } of state.endings) addMatch(found, list, { first, last: at, phrase });
      const token = tokens[at];
      const continues = token?.isOwnWords === true && token.sentence === sentence;
      if (!continues || token.kind === 'mark') {
        const ended = this.automaton.end(state);
        if (ended)
          for (const { list, phrase } of ended.endings) addMatch(found, list, { first, last: at, phrase });
      }
      state = continues ? this.automaton.step(state, inputs[at] ?? 0, token.kind) : null;
    }
  }
}

function addMatch(found: PhraseMatch[][], list: number, match: PhraseMatch): void {
  const matches = found[list];
  if (matches === undefined) {
    found[list] = [match];
    return;
  }
  const before = matches[matches.length - 1];
  if (before === undefined || match.first >= before.last) matches.push(match);
  else if (match.first === before.first && match.last > before.last) matches[matches.length - 1] = match;
}
