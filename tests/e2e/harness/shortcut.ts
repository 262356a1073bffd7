import type { Browser } from './chromium.ts';

declare const chrome: {
  tabs: { query(about: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

/**
 * The shortcut, from where the browser hands it over: keys that come from a test go to the page and not to the
 * browser, so no shortcut of an extension can be pressed here. In Firefox it is: see keyboard-firefox.test.ts.
 */
export async function shortcut({ context }: Browser): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('There is no background to hand the shortcut to.');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('open-card', tab);
  });
}
