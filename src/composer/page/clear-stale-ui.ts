import { highlightNames } from '../overlay/highlighter.ts';

/**
 * Takes out of this page what the coach of an earlier version still shows in it: an update under a page leaves its
 * script, or in Firefox only what it made, and a new one may come beside it.
 */
export function clearStaleUi(): void {
  for (const host of document.querySelectorAll('talkwith-coach')) host.remove();
  for (const name of highlightNames) CSS.highlights.delete(name);
}
