import type { Edit, Offer } from '../rules/kit/offer.ts';
import type { Question, Source, Wording } from '../rules/kit/rule.ts';
import type { Span } from '../text/span.ts';

/** What one rule found in one draft, in the words a person reads. */
export interface Finding {
  /** The id of the rule: its file name. */
  readonly rule: string;
  /** What the tip is called, a few words: "A pile of hashtags". */
  readonly name: string;
  readonly question: Question;
  /** The words it is about: UTF-16 offsets into the draft, in order, never empty or overlapping. */
  readonly spans: readonly Span[];
  /** How much it matters compared with other findings: 0 to 1. */
  readonly strength: number;
  /** One sentence that quotes the draft. */
  readonly what: string;
  /** One sentence: the reason. */
  readonly why: string;
  /** Null for a word on the person's own list. */
  readonly source: Source | null;
  /** One sentence: what to try; empty for praise. */
  readonly suggestion: string;
  /** `what` and `suggestion` in other words, used every other day; null for praise. */
  readonly alternative: Wording | null;
  /** The edit that follows the suggestion; null where only the person can make one. */
  readonly replacement: Edit | null;
}

/**
 * What one rule adds to the lean: negative toward talking at people, positive toward talking with.
 */
export interface LeanPart {
  readonly rule: string;
  readonly weight: number;
}

/** What the analyzer found in one draft, as a page gets it. */
export interface Analysis {
  readonly language: 'en' | 'other';
  /** From −1 (talks at people) to +1 (talks with them); 0 where nothing was found. */
  readonly lean: number;
  /** Strongest first. */
  readonly nudges: readonly Finding[];
  /** Strongest first. */
  readonly praise: readonly Finding[];
  /** The id of the quiet rule (condolence, apology, emergency …) that found something, or null. */
  readonly quiet: string | null;
}

/** The better words that a nudge comes with. */
export interface RuleOffer {
  readonly rule: string;
  readonly offer: Offer;
}

/** An analysis with what a page does not need: the parts of its lean, and whole offers. */
export interface ExplainedAnalysis extends Analysis {
  readonly parts: readonly LeanPart[];
  /** In the order of the nudges; a nudge without an offer has none. */
  readonly offers: readonly RuleOffer[];
  /** The ids of the praise that quiet holds back: what somebody gave counts all the same. */
  readonly unsaid: readonly string[];
}

/** The analysis of a draft that is not in English, or not analyzed yet. */
export const emptyAnalysis: Analysis = {
  language: 'other',
  lean: 0,
  nudges: [],
  praise: [],
  quiet: null,
};
