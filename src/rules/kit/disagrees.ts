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
/** What somebody’s point is called: “that is false”, “this is a myth”. */
const falsehoods = new Set(['false', 'myth', 'bollocks', 'baloney']);
const pointers = new Set("that this it that's thats it's its".split(' '));
/** Words between “that” and what is said of it: “that is simply not”. */
const maxGap = 4;
const denials = new Set(['not', "isn't", 'isnt', "doesn't", 'doesnt', "don't", 'dont']);
const working = new Set(['work', 'works', 'worked', 'working', 'happen', 'happens', 'happened']);
/** Words between “not how” and “works”. */
const maxThing = 5;

/** Whether somebody disagrees in these words: "wrong", "I don't agree", "that's not true". */
export function disagrees(words: readonly Token[]): boolean {
  return words.some(({ lower, isOwnWords }, index) => {
    if (!isOwnWords) return false;
    if (signs.has(lower)) return true;
    if (falsehoods.has(lower)) return isPointedAt(words, index);
    if (lower === 'how' && denials.has(words[index - 1]?.lower ?? '')) return isHowItWorks(words, index);
    const before = words[index - 1]?.lower ?? '';
    if (lower === 'wrong')
      return index === 0 || (beforeWrong.has(before) && !askers.has(words[index - 2]?.lower ?? ''));
    return agreeing.has(lower) && negations.has(before) && before !== "that's";
  });
}

/** Whether the word at `index` is said of what was pointed at: “that is just …”, “it’s a …”. */
function isPointedAt(words: readonly Token[], index: number): boolean {
  const here = words[index]?.sentence;
  return words
    .slice(Math.max(0, index - maxGap), index)
    .some(({ lower, sentence }) => sentence === here && pointers.has(lower));
}

/** Whether “not how” is about how something works, and not about how somebody does it. */
const isHowItWorks = (words: readonly Token[], index: number): boolean =>
  words
    .slice(index + 1, index + 1 + maxThing)
    .some(({ lower, sentence }) => sentence === words[index]?.sentence && working.has(lower));
