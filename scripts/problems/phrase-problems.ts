import type { Rule } from '../../src/rules/kit/rule.ts';

/** What no phrase has: `\b`, `.*`, `^` at the start, `$` at the end, `(a|b)`, `[ab]`. */
const expressionSyntax = /\\|\.[*+]|^\^|\w\$$|\([^)]*[|?][^)]*\)|\[[^\]]+\]/;

/** Which phrases of a rule are regular expressions, and what to write instead. */
export function phraseProblems({ phrases = [], unless = [], plainWords = {} }: Rule): string[] {
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ['phrases', Array.isArray(phrases) ? phrases : Object.values(phrases).flat()],
    ['unless', unless],
    ['plainWords', Object.keys(plainWords)],
  ];
  return lists.flatMap(([field, list]) =>
    list
      .filter((phrase) => typeof phrase !== 'string' || expressionSyntax.test(phrase))
      .map(
        (phrase) =>
          `its \`${field}\` has ${phrase}, a regular expression. Write a phrase, such as 'buy|order it? now': docs/writing-rules.md, “Phrases”.`,
      ),
  );
}
