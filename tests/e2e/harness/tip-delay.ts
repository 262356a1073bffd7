import type { Page } from 'playwright-core';
import type { Browser } from './chromium.ts';
import { broadcast, markButton, waitForMark } from './coach.ts';

/** The page each browser measures by, which stays open: another draft is quicker than another page. */
const pages = new WeakMap<Browser, Page>();

/**
 * Long enough for anything the coach would have said to have been said: its pause, seen from outside. `clock` is
 * best a browser of its own, as another page takes the focus from the first and ends what an input method composes.
 */
export async function waitForTipDelay(clock: Browser): Promise<void> {
  const page = pages.get(clock) ?? (await clock.open('https://mastodon.social/home'));
  pages.set(clock, page);
  await page.bringToFront();
  const box = page.locator('textarea.autosuggest-textarea__textarea');
  await box.fill('');
  await markButton(page).waitFor({ state: 'detached' });
  await box.click();
  await page.keyboard.insertText(broadcast);
  await waitForMark(page);
}
