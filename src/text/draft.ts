import type { Limit } from './counted-length.ts';

/** A post opens a conversation; a reply answers somebody. They have different rules. */
export type DraftKind = 'post' | 'reply';

/** What a reply answers, when the site shows it. */
export interface ReplyTarget {
  readonly text: string;
  /** The display name or handle the site shows, or null where it shows none. */
  readonly author: string | null;
}

/** The text being written, with what is known around it. All offsets anywhere point into `text`. */
export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  /** The id of the site it is written on (a file name of `src/sites`), or null where unknown. */
  readonly site: string | null;
  readonly answers: ReplyTarget | null;
  /** It was in its box when the coach came to it: perhaps something sent before is being edited. */
  readonly resumed?: true;
  /** It is much like a reply sent before. Told from outside, for what judges drafts remembers none. */
  readonly sentBefore?: true;
  /** Absent where it is not known. */
  readonly limit?: Limit;
}
