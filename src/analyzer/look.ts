import { count } from '../rules/kit/count.ts';
import { type Found, type Hit, PhraseTable } from '../rules/kit/phrase-table.ts';
import type { Reading } from '../rules/kit/reading.ts';
import type { Rule } from '../rules/kit/rule.ts';
import { amountOf, type Sighting } from '../rules/kit/sighting.ts';
import { spanOf } from '../rules/kit/spans.ts';
import type { Draft, DraftKind } from '../text/draft.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import { type PreparedRule, phrasesOf, prepare } from './prepared-rule.ts';
import type { NamedRule } from './rule-set.ts';

/** A rule that saw something in a draft. */
export interface Seen extends NamedRule {
  readonly sighting: Sighting;
  readonly hits: readonly Hit[];
}

const none: readonly Hit[] = [];

/** Prepares a set of rules, once, to be run over many drafts. */
export function lookWith(rules: readonly NamedRule[]): (draft: Draft, text: ParsedText) => Seen[] {
  const table = new PhraseTable(rules.flatMap(({ rule }) => [phrasesOf(rule), rule.unless ?? []]));
  const prepared = rules.map(prepare);
  const ofKind = (kind: DraftKind): Order =>
    orderOf(prepared.filter(({ only }) => only === null || only === kind));
  const orders = { post: ofKind('post'), reply: ofKind('reply') };
  return (draft, text) => {
    const found = table.find(text.tokens);
    const { nudges, others } = orders[draft.kind];
    const spoiled = new Set<number>();
    for (const nudge of nudges)
      if (nudge.plain && found[nudge.list] !== undefined) spoil(spoiled, hitsOf(found, nudge.list, text));
    const counts = count(text, spoiled);
    const seen: Seen[] = [];
    ask(nudges, found, { draft, text, counts, spoiled, hits: none }, seen);
    const before = spoiled.size;
    for (const { rule, hits } of seen) if (rule.detect !== undefined) spoil(spoiled, hits);
    const recounted = spoiled.size === before ? counts : count(text, spoiled);
    ask(others, found, { draft, text, counts: recounted, spoiled, hits: none }, seen);
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

function ask(rules: readonly PreparedRule[], found: Found, reading: Reading, seen: Seen[]): void {
  const { draft, text, counts, spoiled } = reading;
  for (const { named, list, detect, needsHits, good } of rules) {
    let hits = found[list] === undefined ? none : hitsOf(found, list, text);
    if (needsHits && hits.length === 0) continue;
    if (good && spoiled.size > 0) hits = hits.filter(({ first }) => !spoiled.has(first));
    const { id, rule } = named;
    const sighting = detect ? detect({ draft, text, counts, spoiled, hits }) : phrasesSeen(rule, text, hits);
    if (sighting !== null) seen.push({ id, rule, sighting, hits });
  }
}

function spoil(spoiled: Set<number>, hits: readonly Hit[]): void {
  for (const { first, last } of hits) for (let at = first; at < last; at++) spoiled.add(at);
}

/** Where a rule's phrases stand, less those in a sentence that one of its `unless` excuses. */
function hitsOf(found: Found, list: number, text: ParsedText): readonly Hit[] {
  const hits = found[list] ?? none;
  const excuses = found[list + 1];
  if (excuses === undefined || hits.length === 0) return hits;
  const sentenceOf = (hit: Hit): number => text.tokens[hit.first]?.sentence ?? -1;
  const spared = new Set(excuses.map(sentenceOf));
  return hits.filter((hit) => !spared.has(sentenceOf(hit)));
}

function phrasesSeen(rule: Rule, text: ParsedText, hits: readonly Hit[]): Sighting | null {
  if (hits.length === 0 || hits.length < (rule.atLeast ?? 1)) return null;
  return { spans: hits.map((hit) => spanOf(text, hit)), amount: amountOf(hits.length) };
}
