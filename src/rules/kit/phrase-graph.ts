import { addWord } from '../../text/lexicon.ts';
import { phraseSlots } from './phrase-slots.ts';

/** A phrase of a rule. */
export interface Phrase {
  readonly text: string;
  /** The named group it is in, or null. */
  readonly group: string | null;
  /** The plain words that can replace it, or null. */
  readonly plain: string | null;
}

/** A phrase that ends at a node, and the index of its list. */
export interface Ending {
  readonly list: number;
  readonly phrase: Phrase;
}

/** The number of each slot, below the numbers of words (`firstWord` in lexicon.ts). */
const slotSymbols: Readonly<Record<string, number>> = {
  '<number>': 1,
  '<money>': 2,
  '<link>': 3,
  '<name>': 4,
  '<tag>': 5,
  '<emoji>': 6,
  '<any>': 7,
  '<end>': 8,
};
/** The symbol of `<any>`, and of `<end>`. */
export const anyWord = 7;
export const sentenceEnd = 8;
/** The node where phrases start that can be anywhere in a sentence. */
export const anywhere = 0;
/** The node where phrases start that are only found at the start of a sentence. */
export const atStart = 1;
/** More than there are symbols. Keys stay small integers, the fastest keys of a `Map`. */
const maxSymbols = 2 ** 13;

/** The key of the edges that lead from a node on a symbol. */
export const edgeKey = (node: number, symbol: number): number => node * maxSymbols + symbol;

/**
 * All phrases as one graph whose edges are words. Phrases that start alike share nodes, and the
 * choices of a slot lead to one node, so the graph grows with the words written down, not with
 * their combinations.
 */
export class PhraseGraph {
  readonly edges = new Map<number, number[]>();
  readonly endings: (Ending[] | undefined)[] = [undefined, undefined];
  private readonly shared = new Map<string, number>();

  /** Adds a phrase of the list with index `list`. Throws where the phrase is not valid. */
  add(phrase: Phrase, list: number): void {
    const slots = phraseSlots(phrase.text);
    const isAnchored = slots[0]?.source === '<start>';
    let heads = [isAnchored ? atStart : anywhere];
    for (const { source, isOptional, choices } of isAnchored ? slots.slice(1) : slots) {
      const key = `${heads.join()} ${source}`;
      let next = this.shared.get(key);
      if (next === undefined) {
        next = this.newNode();
        this.shared.set(key, next);
        for (const head of heads) for (const choice of choices) this.connect(head, choice, next);
      }
      heads = isOptional ? [...heads, next] : [next];
    }
    for (const head of heads) {
      const endings = this.endings[head] ?? [];
      endings.push({ list, phrase });
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
