import type { Draft } from '../../text/draft.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { TextCounts } from './count-text.ts';
import type { PhraseMatch } from './phrase-table.ts';

/** All that a rule may look at: the draft, its text read once, what was counted, and its own phrases found. */
export interface RuleInput {
  readonly draft: Draft;
  readonly text: ParsedText;
  readonly counts: TextCounts;
  /** Tokens inside the phrases nudges are about: nothing good is read out of them. */
  readonly excluded: ReadonlySet<number>;
  /** Where this rule's phrases stand, less those its `unless` excuses. */
  readonly hits: readonly PhraseMatch[];
}
