import type { Span } from '../../text/span.ts';
import type { Match } from './match.ts';
import type { RuleInput } from './rule-input.ts';

/** One change of the draft: `text` in place of `span`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Better words for what a nudge found: edits in the order of the draft that do not overlap. */
export interface Offer {
  readonly edits: readonly Edit[];
  /**
   * The last edit is only a beginning: what follows, only the person can know, so the caret goes
   * there.
   */
  readonly isOpen?: true;
}

/** What a rule can make an offer from. */
export interface OfferInput extends Omit<RuleInput, 'counts' | 'excluded' | 'signals'> {
  readonly match: Match;
}
