import type { Browser } from './chromium.ts';
import { broadcast, markButton } from './coach.ts';

/**
 * Long enough for anything the coach would have said to have been said: its pause, seen from outside. `clock` is
 * best a browser of its own, as another page takes the focus from the first and ends what an input method composes.
 */
export async function untilCoachSettles(clock: Browser): Promise<void> {
  const page = await clock.open('https://mastodon.social/home');
  await page.locator('textarea.autosuggest-textarea__textarea').click();
  await page.keyboard.type(broadcast);
  await markButton(page).waitFor();
  await page.close();
}
