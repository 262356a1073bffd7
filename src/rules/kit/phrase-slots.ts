/**
 * The slots of a phrase, each a list of choices, each choice one word or more in a row. A phrase is words with spaces
 * between; `a|b` is either word, a final `?` makes a slot optional, `a-b` is also `a b`, `a_b` is `a b` where one word
 * is expected. `<start>` in front means a sentence's beginning, `<end>` behind its end (or a mark); `<number>`,
 * `<money>`, `<link>`, `<name>`, `<tag>`, `<emoji>` are tokens of that kind, `<any>` any word. Marks are words too:
 * `<comma>` is ",". Throws where every slot is optional.
 */
export function phraseSlots(phrase: string): Slot[] {
  const slots = phrase.split(' ').map((part) => {
    const optional = part.length > 1 && part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|').flatMap(spellings);
    return { source: part, optional, choices };
  });
  if (slots.every(({ optional }) => optional)) throw new Error(`The phrase "${phrase}" may be empty.`);
  return slots;
}

export interface Slot {
  /** As written; slots written alike are alike. */
  readonly source: string;
  readonly optional: boolean;
  readonly choices: readonly (readonly string[])[];
}

function spellings(word: string): string[][] {
  if (word === '<comma>') return [[',']];
  if (word.startsWith('<')) return [[word]];
  if (word.includes('_')) return [word.split('_')];
  const parts = word.split('-').filter(Boolean);
  return parts.length > 1 ? [[word], parts] : [[word]];
}
