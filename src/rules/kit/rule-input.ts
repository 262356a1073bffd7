import type { Draft } from '../../text/draft.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { TextCounts } from './count-text.ts';
import type { PhraseMatch } from './phrase-table.ts';
import type { Signals } from './signals.ts';

/** Everything a rule can read. */
export interface RuleInput {
  readonly draft: Draft;
  readonly text: ParsedText;
  /** What the reply answers; null in posts, and where the site does not show it. */
  readonly answered: ParsedText | null;
  readonly counts: TextCounts;
  /** Indices of the tokens that nudges are about: they count for nothing good. */
  readonly excluded: ReadonlySet<number>;
  /** Where the rule's phrases are, in order, without those in a sentence that `unless` excuses. */
  readonly phraseMatches: readonly PhraseMatch[];
  /** Where the phrases are that several rules share. */
  readonly signals: Signals;
}
