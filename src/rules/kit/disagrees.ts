import type { Token } from '../../text/token.ts';

const signs = new Set([
  ...['disagree', 'wrong', 'incorrect', 'false', 'untrue', 'nonsense', 'ridiculous', 'bullshit', 'nope'],
]);
const negations = new Set(["don't", 'dont', "that's", 'not', 'no', "isn't"]);
const assents = new Set(['agree', 'true', 'correct', 'accurate', 'right']);

/** Whether a reply says that it disagrees: "wrong", "I don't agree", "that's not true". */
export function disagrees(words: readonly Token[]): boolean {
  return words.some(({ lower, voice }, index) => {
    if (!voice) return false;
    if (signs.has(lower)) return true;
    const before = words[index - 1]?.lower ?? '';
    return assents.has(lower) && negations.has(before) && before !== "that's";
  });
}
