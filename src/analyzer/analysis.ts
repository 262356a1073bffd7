import type { Replacement } from '../rules/kit/match.ts';
import type { Question, Source, Wording } from '../rules/kit/rule.ts';
import type { Span } from '../text/span.ts';

export type { Replacement };

/** What one rule saw in one draft, with the words that say it to a person. */
export interface Finding {
  /** Id of the rule: its file name. */
  readonly rule: string;
  /** What the tip is called, a few words: "A pile of hashtags". */
  readonly name: string;
  readonly question: Question;
  /** The words it is about, in order, never empty, never overlapping. */
  readonly spans: readonly Span[];
  /** How much it matters against the other findings of this draft: 0 (hardly) to 1 (most). */
  readonly strength: number;
  /** One sentence that quotes the draft. */
  readonly what: string;
  /** One sentence: the reason. */
  readonly why: string;
  /** Null where it rests on nothing but the person's own wish. */
  readonly source: Source | null;
  /** One sentence: what to try instead; empty for praise. */
  readonly suggestion: string;
  /** What and suggestion in other words, for whoever was told before; null where there are none. */
  readonly again: Wording | null;
  /** The edit behind the suggestion, where there is a ready one. */
  readonly replacement: Replacement | null;
}

/** One part of the lean: which rule or cue moved it and by how much (negative: at, positive: with). */
export interface LeanPart {
  readonly rule: string;
  readonly weight: number;
}

/** What the analyzer found in one draft, as a page gets it. */
export interface Analysis {
  readonly language: 'en' | 'other';
  /** −1 talks at people … +1 talks with them; 0 where there is nothing to say. */
  readonly lean: number;
  /** Strongest first. */
  readonly nudges: readonly Finding[];
  /** Strongest first. */
  readonly praise: readonly Finding[];
  /** Why no nudge may be shown here (condolence, apology, emergency …): the rule's id, or null. */
  readonly quiet: string | null;
}

/** An analysis with what made up its lean. A page has no use for that, and is not sent it. */
export interface ExplainedAnalysis extends Analysis {
  readonly parts: readonly LeanPart[];
}

/** The analysis of a draft that is not in English, or not analyzed yet. */
export const emptyAnalysis: Analysis = {
  language: 'other',
  lean: 0,
  nudges: [],
  praise: [],
  quiet: null,
};
