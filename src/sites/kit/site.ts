import type { Limit } from '../../text/counted-length.ts';
import type { DraftKind } from '../../text/draft.ts';

/** Keys that post: "mod" is Ctrl, or Cmd on a Mac. */
export type Shortcut = 'mod+enter' | 'enter';

/**
 * Where the thing being answered stands. Of the elements matching `item` that come before the box in
 * document order, inside the nearest ancestor matching `within` where that is given, the last is the one
 * answered.
 */
export interface ReplyTargetSelectors {
  readonly within?: string;
  readonly item: string;
  /** Inside `item`. */
  readonly text: string;
  /** Inside `item`, where the site shows who wrote it. */
  readonly author?: string;
}

/** One kind of box a site has. Selectors are CSS; ancestors are looked for through open shadow roots. */
export interface ComposerSpec {
  readonly kind: DraftKind;
  /** The editable itself: the textarea, or the root of the contenteditable. */
  readonly editable: string;
  /** An ancestor of the editable that must be there for this spec to apply. */
  readonly inside?: string;
  /**
   * The button that posts; the one in the smallest ancestor that holds both is meant. Told by its name where
   * this is absent, or matches nothing.
   */
  readonly submit?: string;
  /** Keys that post from inside the box. */
  readonly shortcut?: Shortcut;
  readonly answers?: ReplyTargetSelectors;
  /** How long a draft may be here, and how the site counts. */
  readonly limit?: Limit;
  /** The spec applies only while the page shows something being answered. */
  readonly requiresReplyTarget?: true;
}

/** What the coach beside a composer needs to know of the site it is on. */
export interface PageSite {
  readonly id: string;
  readonly name: string;
  /** An element that tells this software on any host; for sites that are run by many. */
  readonly recognize?: string;
  /**
   * A regular expression over a page's path and query, whose one group tells the thread the page shows. It matches
   * nothing on pages that show many threads, or none.
   */
  readonly thread?: string;
  /** First match wins, so the more particular come first. */
  readonly composers: readonly ComposerSpec[];
}

/** A site people write on. Plain data: it survives JSON. Its id is its file name. */
export interface Site extends Omit<PageSite, 'id'> {
  /** Match patterns the content script is declared for. */
  readonly matches: readonly string[];
  /** When this was last seen to be so, and how: the site itself, its software run, or somebody's code. */
  readonly verified: { readonly on: string; readonly how: 'site' | 'software' | 'code' };
}

/** A site with the id its file name gives it. */
export interface KnownSite extends Site {
  readonly id: string;
}
