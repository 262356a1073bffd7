import { highlightNames } from '../overlay/highlighter.ts';

/**
 * Removes the elements and highlights of an earlier version of the extension from this page. After
 * an update, its script still runs in the page (in Firefox only its elements are left), and the new
 * script may start beside it.
 */
export function clearStaleUi(): void {
  for (const host of document.querySelectorAll('talkwith-coach')) host.remove();
  for (const name of highlightNames) CSS.highlights.delete(name);
}
