import type { Token } from '../../text/token.ts';
import { PhraseAutomaton, type State } from './phrase-automaton.ts';
import { PhraseGraph } from './phrase-graph.ts';

/** Where a phrase was found: tokens `first` up to, not with, `last`; `phrase` is its place in its list. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
}

/** The hits of each list that has any, in order of place. */
export type PhraseMatches = readonly (readonly PhraseMatch[] | undefined)[];

/**
 * Finds the phrases of many lists in one walk over the tokens. Time is linear in the tokens, as a phrase is a few
 * words long. Within a list the leftmost, longest phrase wins and none overlap.
 */
export class PhraseTable {
  private readonly automaton: PhraseAutomaton;

  constructor(lists: readonly (readonly string[])[]) {
    const graph = new PhraseGraph();
    lists.forEach((phrases, list) => {
      phrases.forEach((phrase, index) => {
        graph.add(phrase, { list, phrase: index });
      });
    });
    this.automaton = new PhraseAutomaton(graph);
  }

  find(tokens: readonly Token[]): PhraseMatches {
    const found: PhraseMatch[][] = [];
    const inputs = tokens.map((token) => this.automaton.inputOf(token));
    let begins = true;
    let sentence = -1;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.sentence !== sentence) begins = true;
      sentence = token.sentence;
      if (token.isOwnWords) this.walk(tokens, inputs, at, begins, found);
      if (token.kind === 'word' || token.kind === 'number') begins = false;
    }
    return found;
  }

  private walk(
    tokens: readonly Token[],
    inputs: readonly number[],
    first: number,
    begins: boolean,
    found: PhraseMatch[][],
  ): void {
    let state: State | null = this.automaton.start(begins);
    const sentence = tokens[first]?.sentence;
    for (let at = first; state !== null; at++) {
      for (const { list, phrase } of state.endings) record(found, list, { first, last: at, phrase });
      const token = tokens[at];
      const goesOn = token?.isOwnWords === true && token.sentence === sentence;
      if (!goesOn || token.kind === 'mark') {
        const ended = this.automaton.end(state);
        if (ended)
          for (const { list, phrase } of ended.endings) record(found, list, { first, last: at, phrase });
      }
      state = goesOn ? this.automaton.step(state, inputs[at] ?? 0, token.kind) : null;
    }
  }
}

function record(found: PhraseMatch[][], list: number, hit: PhraseMatch): void {
  const hits = found[list];
  if (hits === undefined) {
    found[list] = [hit];
    return;
  }
  const before = hits[hits.length - 1];
  if (before === undefined || hit.first >= before.last) hits.push(hit);
  else if (hit.first === before.first && hit.last > before.last) hits[hits.length - 1] = hit;
}
