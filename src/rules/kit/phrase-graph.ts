import { addWord } from '../../text/lexicon.ts';
import { phraseSlots } from './phrase-slots.ts';

/** Which phrase of which list ends at a node. */
export interface Ending {
  readonly list: number;
  readonly phrase: number;
}

/** Symbols of the slots, below those of words. */
export const slotSymbols: Readonly<Record<string, number>> = {
  '<number>': 1,
  '<money>': 2,
  '<link>': 3,
  '<name>': 4,
  '<tag>': 5,
  '<emoji>': 6,
  '<any>': 7,
  '<end>': 8,
};
export const anyWord = 7;
export const sentenceEnd = 8;
/** Phrases begin here, anywhere in a sentence or at its beginning. */
export const anywhere = 0;
export const atStart = 1;
/** More symbols than there are known words; keys stay small integers, which maps find fastest. */
const span = 2 ** 13;

/** The key of the edges that lead from a node on a symbol. */
export const edgeKey = (node: number, symbol: number): number => node * span + symbol;

/**
 * All phrases as one graph whose edges are words. Phrases share the nodes of the slots they begin with alike, and a
 * slot's choices meet again behind it, so it grows with the words written down, not with their combinations.
 */
export class PhraseGraph {
  readonly edges = new Map<number, number[]>();
  readonly endings: (Ending[] | undefined)[] = [undefined, undefined];
  private readonly shared = new Map<string, number>();

  add(phrase: string, ending: Ending): void {
    const slots = phraseSlots(phrase);
    const anchored = slots[0]?.source === '<start>';
    let heads = [anchored ? atStart : anywhere];
    for (const { source, optional, choices } of anchored ? slots.slice(1) : slots) {
      const key = `${heads.join()} ${source}`;
      let next = this.shared.get(key);
      if (next === undefined) {
        next = this.newNode();
        this.shared.set(key, next);
        for (const head of heads) for (const choice of choices) this.connect(head, choice, next);
      }
      heads = optional ? [...heads, next] : [next];
    }
    for (const head of heads) {
      const endings = this.endings[head] ?? [];
      endings.push(ending);
      this.endings[head] = endings;
    }
  }

  private connect(from: number, words: readonly string[], to: number): void {
    let node = from;
    words.forEach((word, index) => {
      const next = index === words.length - 1 ? to : this.newNode();
      const symbol = slotSymbols[word] ?? addWord(word).id;
      this.edge(node, symbol, next);
      node = next;
    });
  }

  private edge(from: number, symbol: number, to: number): void {
    const key = edgeKey(from, symbol);
    const nexts = this.edges.get(key) ?? [];
    nexts.push(to);
    this.edges.set(key, nexts);
  }

  private newNode(): number {
    return this.endings.push(undefined) - 1;
  }
}
