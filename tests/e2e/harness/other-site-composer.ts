/** A composer on a fixture page, how to open it, and all ways to post with it. */
export interface OtherSiteComposer {
  readonly name: string;
  readonly site: string;
  readonly kind: 'post' | 'reply';
  readonly url: string;
  /** The elements to click first, in this order. */
  readonly openers?: readonly string[];
  readonly box: string;
  readonly submit: string;
  /** The element in which the site shows how many characters are left. */
  readonly counter?: string;
  /** The key that posts. */
  readonly keys?: 'Enter' | 'Control+Enter';
  /** The button that discards the draft. */
  readonly cancel?: string;
}
