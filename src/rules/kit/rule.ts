import type { DraftKind, ReplyTarget } from '../../text/draft.ts';
import type { Match } from './match.ts';
import type { RuleInput } from './rule-input.ts';

/** The four questions of the doctrine; each rule serves one. */
export type Question = 'with' | 'them' | 'give' | 'human';

/** Where a claim comes from; shown one click away from the tip. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** What a rule is called and what it rests on. */
export interface About {
  readonly name: string;
  readonly question: Question;
  /** One sentence: the reason it matters. */
  readonly why: string;
  readonly source: Source;
}

/** How a rule detects: phrases, code, or code over the phrases found. */
interface Detection {
  /** The kind of draft it looks at; both when absent. */
  readonly only?: DraftKind;
  /** Phrases to find (see `expandPhrase`); as a record, each with the plain words for it. */
  readonly phrases?: readonly string[] | Readonly<Record<string, string>>;
  /** Phrases that excuse the sentence they stand in. */
  readonly unless?: readonly string[];
  /** How many findings it takes; 1 when absent. */
  readonly atLeast?: number;
  /**
   * Looks with code, where phrases do not suffice; `null` for nothing. Without it, the phrases found are the sighting.
   * A rule that has phrases is only asked where one was found, unless it says `always`.
   */
  readonly detect?: (reading: RuleInput) => Match | null;
  readonly always?: true;
}

/** What a rule says: what it saw, and what to try. */
export interface Wording {
  readonly what: string;
  readonly suggestion: string;
}

/** A rule that speaks. `what` and `suggestion` may hold {quote}, {plain}, {count} and what its sighting names. */
export interface SpokenRule extends About, Detection {
  readonly kind: 'nudge' | 'praise';
  /** How much a clear case matters against other rules: 0 to 1. */
  readonly strength: number;
  /** One sentence that quotes the draft. */
  readonly what: string;
  /** One sentence: what to try; empty for praise. */
  readonly suggestion: string;
  /** The same in other words, for whoever was told before. */
  readonly again?: Wording;
  /** Of a nudge: its words are aimed at a person. A reply that holds them is praised for nothing. */
  readonly hostile?: true;
}

/**
 * A rule that says nothing and moves the lean the way the evidence says. What it is about is an export of its own,
 * `about`, for the documents only: what is never said need not be shipped.
 */
export interface CueRule extends Detection {
  readonly kind: 'cue';
  readonly leans: 'with' | 'at';
}

/** A rule that holds every nudge back; its `about` is an export of its own too. */
export interface QuietRule extends Detection {
  readonly kind: 'quiet';
}

/** What one file of `src/rules` exports: its id is the file's name. */
export type Rule = SpokenRule | CueRule | QuietRule;

/** A draft to try a rule on: a post, unless it says otherwise. */
export interface ExampleDraft {
  readonly text: string;
  readonly kind?: DraftKind;
  readonly site?: string;
  readonly answers?: ReplyTarget;
  /** It is much like a reply sent before. */
  readonly sentBefore?: true;
}

/** The examples that are a rule's tests. In `flags` the words it marks stand in « ». */
export interface Examples {
  readonly flags: readonly (string | ExampleDraft)[];
  readonly passes: readonly (string | ExampleDraft)[];
}
