/** What a phrase can have in place of a word. `<start>` comes first and `<end>` last. */
export const slotNames: readonly string[] = [
  '<start>',
  '<end>',
  '<number>',
  '<money>',
  '<link>',
  '<name>',
  '<tag>',
  '<emoji>',
  '<any>',
  '<comma>',
];

/** One place of a phrase. */
export interface Slot {
  /** As written: slots that are written alike match alike. */
  readonly source: string;
  readonly isOptional: boolean;
  /** What can be here: each choice is one word or several in a row. */
  readonly choices: readonly (readonly string[])[];
}

/**
 * Parses a phrase: words with single spaces between. `a|b` is either word, a `?` behind a word
 * makes it optional, `a-b` is also found as `a b`, and `a_b` is two words where one is expected.
 * `i`, `you`, `we` and `they` are also found in their contractions. A phrase that starts with
 * `<start>` is only found at the start of a sentence, one that ends with `<end>` only at its end or
 * before a mark. `<number>`, `<money>`, `<link>`, `<name>`, `<tag>` and `<emoji>` are any of these,
 * `<any>` is any word, `<comma>` is ",". Throws an error that says what is wrong with the phrase.
 */
export function phraseSlots(phrase: string): Slot[] {
  if (phrase.trim() === '') throw new Error('A phrase is empty. Write its words, or remove it.');
  const parts = phrase.split(' ');
  const slots = parts.map((part, index) => {
    const isOptional = part.length > 1 && part.endsWith('?');
    const choices = (isOptional ? part.slice(0, -1) : part).split('|');
    for (const choice of choices) {
      const problem = problemOf(choice, index === 0, index === parts.length - 1);
      if (problem !== null) throw new Error(`The phrase "${phrase}" ${problem}`);
    }
    return { source: part, isOptional, choices: choices.flatMap(spellings) };
  });
  if (slots.every(({ isOptional, source }) => isOptional || source === '<start>' || source === '<end>'))
    throw new Error(
      `The phrase "${phrase}" could match nothing at all. Remove the "?" from one of its words.`,
    );
  return slots;
}

function problemOf(word: string, isFirst: boolean, isLast: boolean): string | null {
  if (word === '') return 'has a space or a "|" too many. Put one between two words, none at the ends.';
  if (/^<[a-z]/.test(word) && !slotNames.includes(word))
    return `has the unknown slot ${word}. There are ${slotNames.join(' ')}.`;
  if (word === '<start>' && !isFirst) return 'has <start> after a word. Put it first, or remove it.';
  if (word === '<end>' && !isLast) return 'has <end> before a word. Put it last, or remove it.';
  if (/\p{Lu}|’/u.test(word))
    return `has “${word}”, which is never found. Write small letters and the straight apostrophe '.`;
  return null;
}

/** Contractions start with their pronoun: “if you” is also found in “if you’d”. */
const contractions: Readonly<Record<string, readonly string[]>> = {
  i: ["i'm", "i've", "i'd", "i'll"],
  you: ["you're", "you've", "you'd", "you'll"],
  we: ["we're", "we've", "we'd", "we'll"],
  they: ["they're", "they've", "they'd", "they'll"],
};

function spellings(word: string): string[][] {
  if (word === '<comma>') return [[',']];
  if (word.startsWith('<')) return [[word]];
  if (word.includes('_')) return [word.split('_')];
  const parts = word.split('-').filter(Boolean);
  if (parts.length > 1) return [[word], parts];
  return [[word], ...(contractions[word] ?? []).map((contraction) => [contraction])];
}
