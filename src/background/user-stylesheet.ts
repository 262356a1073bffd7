import browser, { type Runtime } from 'webextension-polyfill';
import highlightCss from '../ui/highlight.css?inline';
import { userStylesheetProperty } from '../ui/user-stylesheet.ts';

/**
 * Lends the page that asks the style by which what is ours is seen. Firefox ends the scripts of an extension that is
 * updated, switched off or removed without a word to them, and leaves what they made; its style sheets it takes back.
 * Chromium lets the scripts live, and they clear up themselves.
 */
export async function insertUserStylesheet({ tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || !('getBrowserInfo' in browser.runtime)) return;
  const css = `:root { ${userStylesheetProperty}: block } ${highlightCss}`;
  // The user's, because those hold inside shadow roots as well. What is shown of a frame is in the page around it.
  await browser.scripting
    .insertCSS({ target: { tabId: tab.id, allFrames: true }, css, origin: 'USER' })
    .catch(() => undefined);
}
