import type { ParsedText } from '../../text/parsed-text.ts';
import { stem } from './content-words.ts';
import type { PhraseMatch } from './phrase-table.ts';

/** What a phrase of each group is worth as evidence, from −1 to 1. */
export type Worth = Readonly<Record<string, number>>;

/** Tokens within which evidence adds up, about as many as two short posts have. */
const reach = 80;

/**
 * What phrases close to each other are worth together. Each counts once, however often it is
 * repeated. What is worth less than nothing counts wherever it is, also once each.
 */
export function weighEvidence(text: ParsedText, matches: readonly PhraseMatch[], worth: Worth): number {
  const evidence = matches.map((match) => ({
    at: match.first,
    key: keyOf(text, match),
    value: worth[match.phrase.group ?? ''] ?? 0,
  }));
  const against = new Map(evidence.filter(({ value }) => value < 0).map(({ key, value }) => [key, value]));
  let sum = bestWindow(evidence.filter(({ value }) => value > 0));
  for (const value of against.values()) sum += value;
  return sum;
}

/** The words of a phrase without their endings: "floods" is no more evidence beside "flooding". */
const keyOf = (text: ParsedText, { first, last }: PhraseMatch): string =>
  text.tokens
    .slice(first, last)
    .map(({ lower }) => stem(lower))
    .join(' ');

interface Evidence {
  readonly at: number;
  readonly key: string;
  readonly value: number;
}

/** The most that evidence within `reach` tokens is worth. */
function bestWindow(evidence: readonly Evidence[]): number {
  const times = new Map<string, number>();
  let [best, sum, oldest] = [0, 0, 0];
  for (const { at, key, value } of evidence) {
    for (let old = evidence[oldest]; old !== undefined && old.at < at - reach; old = evidence[++oldest]) {
      const left = (times.get(old.key) ?? 1) - 1;
      times.set(old.key, left);
      if (left === 0) sum -= old.value;
    }
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    if (before === 0) sum += value;
    best = Math.max(best, sum);
  }
  return best;
}
