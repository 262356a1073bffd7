import { count } from '../rules/kit/count.ts';
import { type Found, type Hit, PhraseTable } from '../rules/kit/phrase-table.ts';
import type { Rule } from '../rules/kit/rule.ts';
import { amountOf, type Sighting } from '../rules/kit/sighting.ts';
import { spanOf } from '../rules/kit/spans.ts';
import type { Draft } from '../text/draft.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { NamedRule } from './rule-set.ts';

/** A rule that saw something in a draft. */
export interface Seen extends NamedRule {
  readonly sighting: Sighting;
  readonly hits: readonly Hit[];
}

/** A rule made ready to be run: one shape for all, which engines read fastest. */
interface Prepared {
  readonly named: NamedRule;
  /** Where its phrases are in the table; those of its `unless` come next. */
  readonly list: number;
  readonly detect: Rule['detect'] | null;
  /** Whether there is nothing to see where none of its phrases was found. */
  readonly needsHits: boolean;
  /** Whether it leans with people: then it reads nothing out of what nudges are about. */
  readonly good: boolean;
  /** Whether every phrase of it is a sighting. */
  readonly spoils: boolean;
}

const none: readonly Hit[] = [];
const unspoiled: ReadonlySet<number> = new Set();

/** Prepares a set of rules, once, to be run over many drafts. */
export function lookWith(rules: readonly NamedRule[]): (draft: Draft, text: ParsedText) => Seen[] {
  const table = new PhraseTable(rules.flatMap(({ rule }) => [phrasesOf(rule), rule.unless ?? []]));
  const prepared = rules.map(prepare);
  const forKind = {
    post: prepared.filter(({ named }) => named.rule.only !== 'reply'),
    reply: prepared.filter(({ named }) => named.rule.only !== 'post'),
  };
  return (draft, text) => {
    const found = table.find(text.tokens);
    const spoiled = spoiledTokens(prepared, found, text);
    const counts = count(text, spoiled);
    const seen: Seen[] = [];
    for (const { named, list, detect, needsHits, good } of forKind[draft.kind]) {
      let hits = found[list] === undefined ? none : hitsOf(found, list, text);
      if (needsHits && hits.length === 0) continue;
      if (good && spoiled !== unspoiled) hits = hits.filter(({ first }) => !spoiled.has(first));
      const { id, rule } = named;
      const sighting = detect
        ? detect({ draft, text, counts, spoiled, hits })
        : phrasesSeen(rule, text, hits);
      if (sighting !== null) seen.push({ id, rule, sighting, hits });
    }
    return seen;
  };
}

function prepare(named: NamedRule, index: number): Prepared {
  const { rule } = named;
  return {
    named,
    list: 2 * index,
    detect: rule.detect ?? null,
    needsHits: rule.detect === undefined || (rule.phrases !== undefined && rule.always !== true),
    good: rule.kind === 'praise' || (rule.kind === 'cue' && rule.leans === 'with'),
    spoils: rule.kind === 'nudge' && rule.detect === undefined,
  };
}

/** A rule's phrases as a list. */
export function phrasesOf(rule: Rule): readonly string[] {
  const phrases = rule.phrases ?? [];
  return Array.isArray(phrases) ? phrases : Object.keys(phrases);
}

/** The tokens inside the phrases nudges are about: nothing good is read out of them, so that worse never counts as better. */
function spoiledTokens(prepared: readonly Prepared[], found: Found, text: ParsedText): ReadonlySet<number> {
  let spoiled: Set<number> | null = null;
  for (let list = 0; list < found.length; list += 2) {
    if (found[list] === undefined || prepared[list / 2]?.spoils !== true) continue;
    for (const { first, last } of hitsOf(found, list, text)) {
      spoiled ??= new Set();
      for (let at = first; at < last; at++) spoiled.add(at);
    }
  }
  return spoiled ?? unspoiled;
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
