import { highlightNames } from '../overlay/highlighter.ts';

/**
 * Removes from this page what an earlier version of the extension has left. After an update, its
 * script stays in the page (in Firefox only its elements do), and the new script may start beside
 * it.
 */
export function clearStaleUi(): void {
  for (const host of document.querySelectorAll('talkwith-coach')) host.remove();
  for (const name of highlightNames) CSS.highlights.delete(name);
}
