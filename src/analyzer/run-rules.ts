import { checkRule } from '../rules/kit/check-rule.ts';
import { countText, type TextCounts } from '../rules/kit/count-text.ts';
import { type Match, matchAmount } from '../rules/kit/match.ts';
import { type PhraseMatch, type PhraseMatches, PhraseTable } from '../rules/kit/phrase-table.ts';
import type { Quiet, Rule } from '../rules/kit/rule.ts';
import type { RuleInput } from '../rules/kit/rule-input.ts';
import { signalLists, signalsIn } from '../rules/kit/signals.ts';
import { spanOf } from '../rules/kit/spans.ts';
import { weighEvidence } from '../rules/kit/weigh-evidence.ts';
import type { Draft, DraftKind } from '../text/draft.ts';
import { parseText } from '../text/parse-text.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import { type PreparedRule, phrasesOf, prepare } from './prepared-rule.ts';
import type { NamedRule } from './rule-set.ts';

/** A rule that matches a draft. */
export interface RuleMatch extends NamedRule {
  readonly match: Match;
  /** All phrases of the rule that were found, also those that `where` left out. */
  readonly phraseMatches: readonly PhraseMatch[];
}

const none: readonly PhraseMatch[] = [];

/**
 * Prepares rules, once, to be run over many drafts. Nudges run first, with the rules that bar
 * praise, because nothing good is read into their words: such words are excluded from the counts
 * and from the phrases of favorable rules. So adding words that deserve a nudge never makes a draft
 * look better. Throws where a rule is not valid.
 */
export function createRunner(rules: readonly NamedRule[]): (draft: Draft, text: ParsedText) => RuleMatch[] {
  for (const { id, rule } of rules) checkRule(id, rule);
  const table = new PhraseTable([
    ...rules.flatMap(({ id, rule }) => [
      { rule: id, phrases: phrasesOf(rule) },
      { rule: id, phrases: (rule.unless ?? []).map((text) => ({ text, group: null, plain: null })) },
    ]),
    ...signalLists,
  ]);
  const prepared = rules.map(prepare);
  const byKind = { post: inOrder(prepared, 'post'), reply: inOrder(prepared, 'reply') };
  return (draft, text) => {
    const answered = draft.answers === null ? null : parseText(draft.answers.text);
    const found = table.find(text.tokens);
    const { first, others } = byKind[draft.kind];
    const excluded = new Set<number>();
    for (const { isPhrasesOnly, list } of first)
      if (isPhrasesOnly && found[list] !== undefined) exclude(excluded, notExcused(found, list, text));
    const counts = countText(text, excluded);
    const signals = signalsIn(found, 2 * rules.length, excluded);
    const matches: RuleMatch[] = [];
    const shared = { draft, text, answered, excluded, phraseMatches: none, signals };
    run(first, found, { ...shared, counts }, matches);
    const before = excluded.size;
    for (const { phraseMatches } of matches) exclude(excluded, phraseMatches);
    const recounted = excluded.size === before ? counts : countText(text, excluded);
    run(others, found, { ...shared, counts: recounted }, matches);
    return matches;
  };
}

/** The rules for drafts of one kind, in the order they run in. */
interface Order {
  readonly first: readonly PreparedRule[];
  readonly others: readonly PreparedRule[];
}

const runsFirst = (rule: Rule): boolean => rule.kind === 'nudge' || rule.barsPraise === true;

function inOrder(rules: readonly PreparedRule[], kind: DraftKind): Order {
  const ofKind = rules.filter(({ only }) => only === null || only === kind);
  return {
    first: ofKind.filter(({ rule }) => runsFirst(rule)),
    others: ofKind.filter(({ rule }) => !runsFirst(rule)),
  };
}

/** Adds the matches of `rules` to `matches`. */
function run(
  rules: readonly PreparedRule[],
  found: PhraseMatches,
  { draft, text, answered, counts, excluded, signals }: RuleInput,
  matches: RuleMatch[],
): void {
  for (const prepared of rules) {
    const { id, rule, list, needsPhrases, isFavorable, conditions, detect } = prepared;
    let phraseMatches = found[list] === undefined ? none : notExcused(found, list, text);
    if (needsPhrases && phraseMatches.length === 0) continue;
    if (isFavorable && excluded.size > 0)
      phraseMatches = phraseMatches.filter(({ first }) => !excluded.has(first));
    const meeting =
      conditions === null ? phraseMatches : conditions.matchesIn(draft, text, counts, phraseMatches);
    if (meeting === null) continue;
    const match =
      detect === null
        ? matchOfData(prepared, text, counts, meeting)
        : detect({ draft, text, answered, counts, excluded, phraseMatches: meeting, signals });
    if (match !== null) matches.push({ id, rule, match, phraseMatches });
  }
}

/** The match of a rule without code. */
function matchOfData(
  { rule, needsPhrases, conditions, amount }: PreparedRule,
  text: ParsedText,
  counts: TextCounts,
  found: readonly PhraseMatch[],
): Match | null {
  if (!needsPhrases) return { spans: [], amount: matchAmount(conditions?.timesCounted(counts) ?? 1, amount) };
  if (found.length === 0 || (rule.kind === 'quiet' && !isEnough(rule, text, found))) return null;
  return { spans: found.map((match) => spanOf(text, match)), amount: matchAmount(found.length, amount) };
}

/** Whether the phrases of a quiet rule are evidence enough, where it weighs them. */
function isEnough({ worth, needs }: Quiet, text: ParsedText, found: readonly PhraseMatch[]): boolean {
  if (worth === undefined) return true;
  const isThere = needs === undefined || found.some(({ phrase }) => needs.includes(phrase.group ?? ''));
  return isThere && weighEvidence(text, found, worth) >= 1;
}

function exclude(excluded: Set<number>, matches: readonly PhraseMatch[]): void {
  for (const { first, last } of matches) for (let at = first; at < last; at++) excluded.add(at);
}

/**
 * The matches of a list, without those in a sentence where one of the rule's `unless` was found.
 */
function notExcused(found: PhraseMatches, list: number, text: ParsedText): readonly PhraseMatch[] {
  const matches = found[list] ?? none;
  const excuses = found[list + 1];
  if (excuses === undefined || matches.length === 0) return matches;
  const sentenceOf = ({ first }: PhraseMatch): number => text.tokens[first]?.sentence ?? -1;
  const excused = new Set(excuses.map(sentenceOf));
  return matches.filter((match) => !excused.has(sentenceOf(match)));
}
