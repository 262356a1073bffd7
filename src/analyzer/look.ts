import { count } from '../rules/kit/count.ts';
import { type Hit, PhraseTable } from '../rules/kit/phrase-table.ts';
import type { Rule } from '../rules/kit/rule.ts';
import { amountOf, type Sighting } from '../rules/kit/sighting.ts';
import { spanOf } from '../rules/kit/spans.ts';
import type { Draft } from '../text/draft.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { NamedRule } from './rule-set.ts';

/** A rule that saw something in a draft. */
export interface Seen {
  readonly id: string;
  readonly rule: Rule;
  readonly sighting: Sighting;
  readonly hits: readonly Hit[];
}

/** Prepares a set of rules, once, to be run over many drafts. */
export function lookWith(rules: readonly NamedRule[]): (draft: Draft, text: ParsedText) => Seen[] {
  const table = new PhraseTable(rules.flatMap(({ rule }) => [phrasesOf(rule), rule.unless ?? []]));
  return (draft, text) => {
    const found = table.find(text.tokens);
    const hitsOf = rules.map((_, index) => excused(found[2 * index] ?? [], found[2 * index + 1] ?? [], text));
    const spoiled = spoiledTokens(rules, hitsOf);
    const counts = count(text, spoiled);
    const seen: Seen[] = [];
    rules.forEach(({ id, rule }, index) => {
      if (rule.only !== undefined && rule.only !== draft.kind) return;
      const all = hitsOf[index] ?? [];
      if (rule.detect === undefined && all.length === 0) return;
      const hits = isGood(rule) ? all.filter(({ first }) => !spoiled.has(first)) : all;
      const sighting = rule.detect
        ? rule.detect({ draft, text, counts, hits })
        : phrasesSeen(rule, text, hits);
      if (sighting !== null) seen.push({ id, rule, sighting, hits });
    });
    return seen;
  };
}

const isGood = (rule: Rule): boolean =>
  rule.kind === 'praise' || (rule.kind === 'cue' && rule.leans === 'with');

/** The tokens inside the phrases nudges are about: nothing good is read out of them, so that worse never counts as better. */
function spoiledTokens(
  rules: readonly NamedRule[],
  hitsOf: readonly (readonly Hit[])[],
): ReadonlySet<number> {
  const spoiled = new Set<number>();
  rules.forEach(({ rule }, index) => {
    if (rule.kind !== 'nudge' || rule.detect !== undefined) return;
    for (const { first, last } of hitsOf[index] ?? []) for (let at = first; at < last; at++) spoiled.add(at);
  });
  return spoiled;
}

/** A rule's phrases as a list. */
export function phrasesOf(rule: Rule): readonly string[] {
  const phrases = rule.phrases ?? [];
  return Array.isArray(phrases) ? phrases : Object.keys(phrases);
}

function excused(hits: readonly Hit[], excuses: readonly Hit[], text: ParsedText): readonly Hit[] {
  if (excuses.length === 0) return hits;
  const sentenceOf = (hit: Hit): number => text.tokens[hit.first]?.sentence ?? -1;
  const spared = new Set(excuses.map(sentenceOf));
  return hits.filter((hit) => !spared.has(sentenceOf(hit)));
}

function phrasesSeen(rule: Rule, text: ParsedText, hits: readonly Hit[]): Sighting | null {
  if (hits.length === 0 || hits.length < (rule.atLeast ?? 1)) return null;
  return { spans: hits.map((hit) => spanOf(text, hit)), amount: amountOf(hits.length) };
}
