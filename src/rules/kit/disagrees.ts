import type { Token } from '../../text/token.ts';

const signs = new Set(['disagree', 'incorrect', 'untrue', 'nonsense', 'ridiculous', 'bullshit', 'nope']);
/** "Wrong" is about somebody's point only after one of these words, or as the first word. */
const beforeWrong = new Set(
  "that's thats you're youre are it's is just simply totally completely plainly".split(' '),
);
/** "What is wrong" and "something is wrong" ask about a fault; they disagree with nobody. */
const askers = new Set(['what', 'something', 'anything', 'nothing', 'whatever']);
const negations = new Set(["don't", 'dont', "that's", 'not', 'no', "isn't"]);
const agreeing = new Set(['agree', 'true', 'correct', 'accurate', 'right']);

/** Whether somebody disagrees in these words: "wrong", "I don't agree", "that's not true". */
export function disagrees(words: readonly Token[]): boolean {
  return words.some(({ lower, isOwnWords }, index) => {
    if (!isOwnWords) return false;
    if (signs.has(lower)) return true;
    const before = words[index - 1]?.lower ?? '';
    if (lower === 'wrong')
      return index === 0 || (beforeWrong.has(before) && !askers.has(words[index - 2]?.lower ?? ''));
    return agreeing.has(lower) && negations.has(before) && before !== "that's";
  });
}
