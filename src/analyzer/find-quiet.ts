import type { Rule } from '../rules/kit/rule.ts';
import type { Draft } from '../text/draft.ts';
import { parseText } from '../text/parse-text.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import { spellTags } from '../text/spell-tags.ts';
import { ruleSet } from './rule-set.ts';
import { createRunner, type RuleMatch } from './run-rules.ts';

/** Why the coach is quiet about a draft. */
export interface QuietReason {
  /** The id of the quiet rule. */
  readonly rule: string;
  /** Whether a match of this rule is shown all the same. */
  readonly lets: (rule: Rule) => boolean;
}

const runQuiet = createRunner(ruleSet.filter(({ rule }) => rule.kind === 'quiet'));

/**
 * Why the coach is quiet about a draft, or null. It reads the draft and, for trouble, also what the
 * draft answers, both with their hashtags as words.
 */
export function findQuiet(draft: Draft, text: ParsedText): QuietReason | null {
  const own = runQuiet({ ...draft, answers: null }, spellTags(text));
  const answered = draft.answers === null ? [] : troubleIn(draft.answers.text);
  const reason = own[0] ?? answered[0];
  if (reason === undefined) return null;
  const spoken = draft.kind === 'reply' ? shownBeside(own, answered.length > 0) : [];
  return {
    rule: reason.id,
    lets: (rule) => rule.kind === 'nudge' && rule.speaksUp !== undefined && spoken.includes(rule.speaksUp),
  };
}

/** The matches that are shown: all, or those that speak up in spite of quiet. */
export const shownMatches = (
  matches: readonly RuleMatch[],
  quiet: QuietReason | null,
): readonly RuleMatch[] => (quiet === null ? matches : matches.filter(({ rule }) => quiet.lets(rule)));

/** The quiet rules about trouble that match a post. */
function troubleIn(post: string): readonly RuleMatch[] {
  const text = parseText(post);
  if (text.language !== 'en') return [];
  const matches = runQuiet({ text: post, kind: 'post', site: null, answers: null }, spellTags(text));
  return matches.filter((match) => aboutOf(match) !== undefined);
}

/**
 * What is shown in a reply all the same. A reply that has trouble of its own, an apology or a
 * warning in it is left alone, unless it is about the trouble that it answers.
 */
function shownBeside(own: readonly RuleMatch[], answersTrouble: boolean): readonly string[] {
  const about = own.map(aboutOf);
  if (about.includes(undefined) || (about.includes('trouble') && !answersTrouble)) return [];
  return about.includes('sympathy') ? ['beside sympathy'] : ['beside sympathy', 'in reply to trouble'];
}

const aboutOf = ({ rule }: RuleMatch): 'trouble' | 'sympathy' | undefined =>
  rule.kind === 'quiet' ? rule.about : undefined;
