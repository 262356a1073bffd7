import browser, { type Runtime } from 'webextension-polyfill';
import highlightCss from '../ui/highlight.css?inline';
import { userStylesheetProperty } from '../ui/user-stylesheet.ts';

/**
 * Inserts a style sheet without which the coach's elements are not visible in a page of Firefox.
 * When the extension is updated, turned off or removed, Firefox stops its scripts without notice
 * and leaves their elements behind, but removes this style sheet. In Chromium the scripts keep
 * running and clean up themselves.
 */
export async function insertUserStylesheet({ tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || !('getBrowserInfo' in browser.runtime)) return;
  const css = `:root { ${userStylesheetProperty}: block } ${highlightCss}`;
  // A user style sheet also applies in shadow roots. All frames: a frame's card is shown in the
  // page around it.
  await browser.scripting
    .insertCSS({ target: { tabId: tab.id, allFrames: true }, css, origin: 'USER' })
    .catch(() => undefined);
}
