import type { Span } from '../../text/span.ts';

/** An edit the coach can offer to make: put `text` where `span` is. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
  /** With it the draft would be longer than the site takes. */
  readonly isTooLong?: true;
}

/** What a rule saw. */
export interface Match {
  /** The words it is about; a cue may leave them out. */
  readonly spans: readonly Span[];
  /** How clear a case: 0 to 1. */
  readonly amount: number;
  /** More words for the {names} in what the rule says. */
  readonly values?: Readonly<Record<string, string>>;
  readonly replacement?: Replacement;
}

/** How clear a case `count` findings make: ½, ¾, ⅞ … never falling as more are added. */
export const matchAmount = (count: number): number => 1 - 0.5 ** count;
