import type { Span } from '../../text/span.ts';

/** What a rule found in a draft. */
export interface Match {
  /** The words it is about, in order; cues and quiet rules may leave them out. */
  readonly spans: readonly Span[];
  /** How clear a case it is: 0 to 1. */
  readonly amount: number;
  /** Values for more {names} in what the rule says. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * How clear a case `count` matches are, where one is `first`: each further match halves what is
 * missing to 1.
 */
export const matchAmount = (count: number, first = 0.5): number => 1 - 2 * (1 - first) * 0.5 ** count;
