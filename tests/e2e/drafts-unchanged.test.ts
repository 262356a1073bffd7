import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import {
  broadcastWithLink,
  card,
  caret,
  markButton,
  model,
  nextPaint,
  posted,
  waitForMark,
} from './harness/coach.ts';
import { type ComposerUnderTest, composers } from './harness/composers.ts';
import { sampleRows } from './harness/sample-table.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

/** The same typing with and without the extension must look the same to the site. */
let coached: Browser;
let plain: Browser;
beforeAll(async () => {
  [coached, plain] = await Promise.all([sharedChromium(), sharedChromium({ withExtension: false })]);
});
afterAll(() => Promise.all([coached.close(), plain.close()]));

/** Presses keys until the draft no longer changes, however the editor groups its undo steps. */
async function pressUntilStable(page: Page, keys: string): Promise<string> {
  let text = await model(page);
  let before: string;
  do {
    before = text;
    for (let i = 0; i < 12; i++) await page.keyboard.press(keys);
    await nextPaint(page);
    text = await model(page);
  } while (before !== text);
  return text;
}

async function recordTyping(
  page: Page,
  box: Locator,
  { submit }: ComposerUnderTest,
  useCoach: () => Promise<void>,
) {
  const steps: (string | number)[] = [];
  const note = async () => steps.push(await model(page), await caret(box));

  await page.keyboard.type(broadcastWithLink);
  await useCoach();
  await note();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Zwei Zeilen ✍️🏽, “quotes” & <b>tags</b>');
  await note();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('… é');
  await page.keyboard.press('Backspace');
  await note();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.type('~');
  await note();
  const finalDraft = await model(page);
  steps.push(await pressUntilStable(page, 'Control+z'));
  steps.push(await pressUntilStable(page, 'Control+Shift+Z'));
  expect(await model(page)).toBe(finalDraft);

  await page.locator(submit).last().click();
  await page.waitForFunction(() => window.posted?.length === 1);
  return { steps, finalDraft, posted: await posted(page) };
}

describe.each(sampleRows('composers', composers, 3))('$name', (composer) => {
  test('text, caret, undo steps and the post are the same with and without the extension', async () => {
    const run = async (browser: Browser, useCoach: (page: Page) => Promise<void>) => {
      const page = await browser.open(composer.url);
      const box = await composer.open(page);
      const result = await recordTyping(page, box, composer, () => useCoach(page));
      await page.close();
      return result;
    };
    const [without, withCoach] = await Promise.all([
      run(plain, async () => {}),
      run(coached, async (page) => {
        await waitForMark(page);
        await markButton(page).click();
        await card(page).waitFor();
        await card(page).getByText('No tips for this post').click();
        await page.keyboard.press('Escape');
      }),
    ]);
    expect(withCoach).toEqual(without);
    expect(withCoach.posted[0]?.text).toBe(withCoach.finalDraft);
  });
});
