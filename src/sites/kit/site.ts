import type { Limit } from '../../text/counted-length.ts';
import type { DraftKind } from '../../text/draft.ts';

/** Keys that post. "mod" is Ctrl, or Cmd on a Mac. */
export type Shortcut = 'mod+enter' | 'enter';

/**
 * How to find what a reply answers: the last element matching `item` that comes before the composer
 * in document order. With `within`, only inside the nearest ancestor matching it.
 */
export interface ReplyTargetSelectors {
  readonly within?: string;
  readonly item: string;
  /** The text, inside `item`; ":scope" is the item itself. */
  readonly text: string;
  /** The author's name, inside `item`, where the site shows one. */
  readonly author?: string;
}

/**
 * One kind of composer on a site. Selectors are CSS. Ancestors are found through open shadow roots.
 */
export interface ComposerSpec {
  readonly kind: DraftKind;
  /** The editable: the textarea, or the root of the contenteditable. */
  readonly editable: string;
  /** An ancestor the editable must have. */
  readonly inside?: string;
  /**
   * The button that posts, in the nearest ancestor of the editable that contains one. Without this,
   * or where it matches nothing, the button is found by its label.
   */
  readonly submit?: string;
  /** Keys that post while the focus is in the editable. */
  readonly shortcut?: Shortcut;
  /** What a reply answers. */
  readonly answers?: ReplyTargetSelectors;
  /** The maximum length of a draft, and how the site counts it. */
  readonly limit?: Limit;
  /** Applies only while `answers` finds something on the page. */
  readonly requiresReplyTarget?: true;
}

/** What the content script needs to know about the site. */
export interface PageSite {
  readonly id: string;
  readonly name: string;
  /** A selector that identifies this software on any host. */
  readonly recognize?: string;
  /**
   * A regular expression for the path and query of a page. Its one group is the id of the thread.
   * It does not match pages with many threads or none.
   */
  readonly thread?: string;
  /** The first match applies, so the most specific come first. */
  readonly composers: readonly ComposerSpec[];
}

/** A site people write on, as plain JSON data. Its id is its file name. */
export interface Site extends Omit<PageSite, 'id'> {
  /** Match patterns for the manifest's content script. */
  readonly matches: readonly string[];
  /**
   * When this was last checked, and where: on the site, in its software, or in other people's code.
   */
  readonly verified: { readonly on: string; readonly how: 'site' | 'software' | 'code' };
}

/** A site with its id. */
export interface KnownSite extends Site {
  readonly id: string;
}
