import type { Limit } from './counted-length.ts';

/** A post starts a conversation, and a reply answers somebody. Some rules are for one kind only. */
export type DraftKind = 'post' | 'reply';

/** The post or comment that a reply answers, where the site shows it. */
export interface ReplyTarget {
  readonly text: string;
  /** The display name or handle the site shows, or null where it shows none. */
  readonly author: string | null;
}

/** The text being written, and its context. All spans are offsets into `text`. */
export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  /** The id of the site (a file name in `src/sites`), or null where it is unknown. */
  readonly site: string | null;
  readonly answers: ReplyTarget | null;
  /**
   * The text was already in the composer when coaching began: the person may be editing an old
   * post.
   */
  readonly resumed?: true;
  /** The reply is similar to an earlier one. The caller sets this: the analyzer has no history. */
  readonly sentBefore?: true;
  /** Absent where it is unknown. */
  readonly limit?: Limit;
}
