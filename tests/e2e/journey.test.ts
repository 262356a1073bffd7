import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import {
  broadcastWithLink,
  card,
  caret,
  markButton,
  markedWords,
  model,
  posted,
  waitForMark,
} from './harness/coach.ts';
import { passTimeUntil } from './harness/coach-clock.ts';
import { composers } from './harness/composers.ts';
import { postCounts, withOneMore } from './harness/recorded-counts.ts';
import { sampleRows } from './harness/sample-table.ts';
import { sharedChromium } from './harness/shared-chromium.ts';
import { siteId } from './harness/site-id.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

describe.each(sampleRows('composers', composers, 4))('$name', ({ url, open, submit, kind, site }) => {
  test('the coach marks the draft and shows a tip; after a dismissal the draft can be continued and posted, and counts', async () => {
    const countsBefore = await postCounts(browser);
    const page = await browser.open(url);
    const box = await open(page);
    await page.keyboard.type(broadcastWithLink);
    await waitForMark(page);

    const marked = await markedWords(page);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(broadcastWithLink).toContain(words);

    const caretBefore = await caret(box);
    await markButton(page).click();
    expect(await caret(box)).toBe(caretBefore);
    expect(await card(page).innerText()).toContain(marked[0]);

    const tip = await card(page).getByRole('heading').innerText();
    await card(page).getByText('Dismiss').click();
    await card(page).getByText('You won’t see this tip again in this draft.').waitFor();
    expect(await markedWords(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await caret(box)).toBe(caretBefore);

    await page.keyboard.type(' And thanks.');
    await passTimeUntil(page, markButton(page).getByText(/./).waitFor());
    expect(await markButton(page).innerText()).not.toBe(tip);
    const typed = `${broadcastWithLink} And thanks.`;
    expect(await model(page)).toBe(typed);

    await page.locator(submit).last().click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await posted(page)).toEqual([{ text: typed, kind }]);
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.close();

    await expect
      .poll(() => postCounts(browser))
      .toEqual(withOneMore(countsBefore, `${kind}:${siteId(site)}`));
  });
});
