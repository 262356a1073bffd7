import type { Browser } from './chromium.ts';

declare const chrome: {
  tabs: { query(about: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

/**
 * Sends the extension's shortcut event to the background. A test cannot press the shortcut itself,
 * because Playwright sends keys to the page and not to the browser. For Firefox, see
 * `keyboard-firefox.test.ts`.
 */
export async function shortcut({ context }: Browser): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The extension has no background.');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('open-card', tab);
  });
}
