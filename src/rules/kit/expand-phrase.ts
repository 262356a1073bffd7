/** Slots that stand for a kind of token. */
export const slots = [
  '<number>',
  '<money>',
  '<link>',
  '<name>',
  '<tag>',
  '<emoji>',
  '<any>',
  '<end>',
] as const;

/**
 * The word sequences a phrase stands for. A phrase is words with spaces between; `a|b` is either word, a final
 * `?` makes a word optional, `a-b` is also `a b`, `a_b` is `a b` where one word is expected, `<start>` in front means a sentence's beginning, `<end>` behind
 * its end (or a mark), the other `slots` a token of that kind. Marks are words too: `<comma>` is ",".
 * Throws where every word is optional.
 */
export function expandPhrase(phrase: string): string[][] {
  let sequences: string[][] = [[]];
  for (const part of phrase.split(' ')) {
    const optional = part.length > 1 && part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|').flatMap(spellings);
    const longer = sequences.flatMap((head) => choices.map((choice) => [...head, ...choice]));
    sequences = optional ? [...sequences, ...longer] : longer;
  }
  if (sequences.some(({ length }) => length === 0)) throw new Error(`The phrase "${phrase}" may be empty.`);
  return sequences;
}

function spellings(word: string): string[][] {
  if (word === '<comma>') return [[',']];
  if (word.startsWith('<')) return [[word]];
  if (word.includes('_')) return [word.split('_')];
  const parts = word.split('-').filter(Boolean);
  return parts.length > 1 ? [[word], parts] : [[word]];
}
