import { countText } from '../rules/kit/count-text.ts';
import { type Match, matchAmount } from '../rules/kit/match.ts';
import { type PhraseMatch, type PhraseMatches, PhraseTable } from '../rules/kit/phrase-table.ts';
import type { Rule } from '../rules/kit/rule.ts';
import type { RuleInput } from '../rules/kit/rule-input.ts';
import { spanOf } from '../rules/kit/spans.ts';
import type { Draft, DraftKind } from '../text/draft.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import { type PreparedRule, phrasesOf, prepare } from './prepared-rule.ts';
import type { NamedRule } from './rule-set.ts';

/** A rule that saw something in a draft. */
export interface RuleMatch extends NamedRule {
  readonly match: Match;
  readonly hits: readonly PhraseMatch[];
}

const none: readonly PhraseMatch[] = [];

/** Prepares a set of rules, once, to be run over many drafts. */
export function createRunner(rules: readonly NamedRule[]): (draft: Draft, text: ParsedText) => RuleMatch[] {
  const table = new PhraseTable(rules.flatMap(({ rule }) => [phrasesOf(rule), rule.unless ?? []]));
  const prepared = rules.map(prepare);
  const ofKind = (kind: DraftKind): Order =>
    orderOf(prepared.filter(({ only }) => only === null || only === kind));
  const orders = { post: ofKind('post'), reply: ofKind('reply') };
  return (draft, text) => {
    const found = table.find(text.tokens);
    const { nudges, others } = orders[draft.kind];
    const excluded = new Set<number>();
    for (const nudge of nudges)
      if (nudge.plain && found[nudge.list] !== undefined) exclude(excluded, hitsOf(found, nudge.list, text));
    const counts = countText(text, excluded);
    const seen: RuleMatch[] = [];
    runInOrder(nudges, found, { draft, text, counts, excluded, hits: none }, seen);
    const before = excluded.size;
    for (const { rule, hits } of seen) if (rule.detect !== undefined) exclude(excluded, hits);
    const recounted = excluded.size === before ? counts : countText(text, excluded);
    runInOrder(others, found, { draft, text, counts: recounted, excluded, hits: none }, seen);
    return seen;
  };
}

/** Nudges are asked first: nothing good is read out of the words they are about, so that worse never counts as better. */
interface Order {
  readonly nudges: readonly PreparedRule[];
  readonly others: readonly PreparedRule[];
}

function orderOf(rules: readonly PreparedRule[]): Order {
  const isNudge = ({ named }: PreparedRule): boolean => named.rule.kind === 'nudge';
  return { nudges: rules.filter(isNudge), others: rules.filter((rule) => !isNudge(rule)) };
}

function runInOrder(
  rules: readonly PreparedRule[],
  found: PhraseMatches,
  input: RuleInput,
  seen: RuleMatch[],
): void {
  const { draft, text, counts, excluded } = input;
  for (const { named, list, detect, needsHits, good } of rules) {
    let hits = found[list] === undefined ? none : hitsOf(found, list, text);
    if (needsHits && hits.length === 0) continue;
    if (good && excluded.size > 0) hits = hits.filter(({ first }) => !excluded.has(first));
    const { id, rule } = named;
    const match = detect ? detect({ draft, text, counts, excluded, hits }) : phraseMatch(rule, text, hits);
    if (match !== null) seen.push({ id, rule, match, hits });
  }
}

function exclude(excluded: Set<number>, hits: readonly PhraseMatch[]): void {
  for (const { first, last } of hits) for (let at = first; at < last; at++) excluded.add(at);
}

/** Where a rule's phrases stand, less those in a sentence that one of its `unless` excuses. */
function hitsOf(found: PhraseMatches, list: number, text: ParsedText): readonly PhraseMatch[] {
  const hits = found[list] ?? none;
  const excuses = found[list + 1];
  if (excuses === undefined || hits.length === 0) return hits;
  const sentenceOf = (hit: PhraseMatch): number => text.tokens[hit.first]?.sentence ?? -1;
  const spared = new Set(excuses.map(sentenceOf));
  return hits.filter((hit) => !spared.has(sentenceOf(hit)));
}

function phraseMatch(rule: Rule, text: ParsedText, hits: readonly PhraseMatch[]): Match | null {
  if (hits.length === 0 || hits.length < (rule.atLeast ?? 1)) return null;
  return { spans: hits.map((hit) => spanOf(text, hit)), amount: matchAmount(hits.length) };
}
