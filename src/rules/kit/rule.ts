import type { DraftKind, ReplyTarget } from '../../text/draft.ts';
import type { Match } from './match.ts';
import type { Offer, OfferInput } from './offer.ts';
import type { RuleInput } from './rule-input.ts';
import type { Worth } from './weigh-evidence.ts';
import type { Where } from './where.ts';

/**
 * Is it a conversation, is it about them, does it give before it asks, does it sound human? A rule
 * serves one.
 */
export type Question = 'with' | 'them' | 'give' | 'human';

/** Where a claim comes from; the tip links to it. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** What every rule has. docs/writing-rules.md explains each field with examples. */
interface AnyRule {
  readonly name: string;
  readonly question: Question;
  /** One sentence: the reason it matters. */
  readonly why: string;
  readonly source: Source;
  /** Phrases to find (`phraseSlots` has their language): a list, or named groups of lists. */
  readonly phrases?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /**
   * More phrases to find, each with the plain words that can replace it: the {plain} of the tip.
   */
  readonly plainWords?: Readonly<Record<string, string>>;
  /** A sentence that has one of these phrases is not flagged. */
  readonly unless?: readonly string[];
  /** When the rule applies; always when absent. */
  readonly where?: Where;
  /**
   * How clear a case one match is, 0 to 1; ½ when absent. Each further match halves what is missing
   * to 1.
   */
  readonly amount?: number;
  /**
   * Code, for what phrases and `where` cannot say: what the rule matches, or null. It runs only
   * where `where` holds and, in a rule with phrases, only where one was found.
   */
  readonly detect?: (input: RuleInput) => Match | null;
  /**
   * Runs `detect` also where no phrase was found. Without a `where`, each phrase found has to be a
   * match.
   */
  readonly runsWithoutPhrases?: true;
  /** A draft that this rule matches earns no praise: a template, an advertisement, an attack. */
  readonly barsPraise?: true;
}

/** What a tip says: what the rule found in the draft, and what to try. */
export interface Wording {
  readonly what: string;
  readonly suggestion: string;
}

/**
 * A tip: something to try. `what` and `suggestion` may have {quote}, {count}, {plain} and the
 * `values` of the match.
 */
export interface Nudge extends AnyRule, Wording {
  /** How much a clear case matters compared with other nudges: 0 to 1. */
  readonly strength: number;
  /** The same in other words, for people who have seen the tip before. */
  readonly alternative: Wording;
  /**
   * Better words for what it found, best first. The analyzer makes the first offer after which the
   * rule has nothing left to say, no other rule begins to speak, and all facts are still there.
   */
  readonly offers?: (input: OfferInput) => readonly Offer[];
  /** When it is shown where the coach is quiet otherwise; never when absent. */
  readonly speaksUp?: SpeaksUp;
}

/**
 * Replies in which a nudge is shown in spite of a quiet rule: those to somebody in trouble, or also
 * those with words of sympathy. An advertisement under grief is one, whatever surrounds it.
 */
export type SpeaksUp = 'in reply to trouble' | 'beside sympathy';

/** Something done well, in one sentence. */
export interface Praise extends AnyRule {
  readonly strength: number;
  readonly what: string;
}

/** Never shown: it only moves the lean, in the direction the source says. */
export interface Cue extends AnyRule {
  readonly leans: 'with' | 'at';
}

/** A draft in which nothing is shown: a condolence, an emergency, an apology. */
export interface Quiet extends AnyRule {
  /**
   * Its phrases are trouble, or words of sympathy with it. What a reply answers is then read for
   * them, too: under a post about grief, the coach is as quiet as in one.
   */
  readonly about?: 'trouble' | 'sympathy';
  /**
   * What one phrase of each group is worth as evidence; the rule matches from 1 on. Phrases worth 0
   * only keep their words from being found as another phrase: "floods of tears".
   */
  readonly worth?: Worth;
  /** Groups of which at least one phrase is needed. */
  readonly needs?: readonly string[];
}

/**
 * A rule of any kind. Its file does not write `kind`: the folder it is in says it (see
 * rule-set.ts).
 */
export type Rule =
  | (Nudge & { readonly kind: 'nudge' })
  | (Praise & { readonly kind: 'praise' })
  | (Cue & { readonly kind: 'cue' })
  | (Quiet & { readonly kind: 'quiet' });

/** A draft to test a rule with: a post, unless `kind` says otherwise. */
export interface ExampleDraft {
  readonly text: string;
  readonly kind?: DraftKind;
  readonly site?: string;
  readonly answers?: ReplyTarget;
  /** It is much like a reply that was sent before. */
  readonly sentBefore?: true;
}

/** The tests of a rule. In `flags`, the words that the rule marks are between « and ». */
export interface Examples {
  readonly flags: readonly (string | ExampleDraft)[];
  readonly passes: readonly (string | ExampleDraft)[];
}
