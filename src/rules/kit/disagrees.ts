import type { Token } from '../../text/token.ts';

const signs = new Set(['disagree', 'incorrect', 'untrue', 'nonsense', 'ridiculous', 'bullshit', 'nope']);
/** "Wrong" is said of the other's point only after one of these, or as a sentence's first word. */
const pointing = new Set(
  "that's thats you're youre are it's is just simply totally completely plainly".split(' '),
);
/** "What is wrong" and "something is wrong" look for a fault; they do not find one in the other. */
const asking = new Set(['what', 'something', 'anything', 'nothing', 'whatever']);
const negations = new Set(["don't", 'dont', "that's", 'not', 'no', "isn't"]);
const assents = new Set(['agree', 'true', 'correct', 'accurate', 'right']);

/** Whether a reply says that it disagrees: "wrong", "I don't agree", "that's not true". */
export function disagrees(words: readonly Token[]): boolean {
  return words.some(({ lower, isOwnWords }, index) => {
    if (!isOwnWords) return false;
    if (signs.has(lower)) return true;
    const before = words[index - 1]?.lower ?? '';
    if (lower === 'wrong')
      return index === 0 || (pointing.has(before) && !asking.has(words[index - 2]?.lower ?? ''));
    return assents.has(lower) && negations.has(before) && before !== "that's";
  });
}
