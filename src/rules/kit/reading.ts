import type { Draft } from '../../text/draft.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { Counts } from './count.ts';
import type { Hit } from './phrase-table.ts';

/** All that a rule may look at: the draft, its text read once, what was counted, and its own phrases found. */
export interface Reading {
  readonly draft: Draft;
  readonly text: ParsedText;
  readonly counts: Counts;
  /** Tokens inside the phrases nudges are about: nothing good is read out of them. */
  readonly spoiled: ReadonlySet<number>;
  /** Where this rule's phrases stand, less those its `unless` excuses. */
  readonly hits: readonly Hit[];
}
