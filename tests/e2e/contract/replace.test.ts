import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentName } from '../../fixtures/editors/contents.ts';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { card, markButton, markedWords, model, painted } from '../harness/coach.ts';
import { addressOf, editors } from './editors.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const written = editors.filter(({ coached, inside }) => coached && inside?.kind !== 'frame');

/** Opens an editor, once it is there, with a draft in it. */
async function openFilled(address: string, content: ContentName): Promise<Page> {
  const page = await browser.open(address);
  await page.waitForFunction(() => 'fill' in window);
  await page.evaluate((name) => window.fill(name), content);
  return page;
}

/** Opens an editor with a draft in it, and waits for the coach's word on it. */
async function begin(
  address: string,
  content: ContentName,
  box: string,
): Promise<{ page: Page; field: Locator }> {
  const page = await openFilled(address, content);
  const field = page.locator(box).first();
  await field.click();
  await page.keyboard.press('Control+End');
  await markButton(page).waitFor();
  return { page, field };
}

const rich = (page: Page) => page.evaluate(() => window.modelRich());
const offered = (page: Page) => card(page).locator('.offer button');

describe.each(written)('$name', (editor) => {
  const address = addressOf(editor);

  test.each(editor.rich ? (['three', 'emoji', 'bold', 'mention'] as const) : (['three', 'emoji'] as const))(
    'a word is read, marked and replaced in place, typed after, and posted: %s',
    async (content) => {
      const { page } = await begin(address, content, editor.box);
      const before = await model(page);
      expect(await markedWords(page)).toEqual(['cutting-edge']);
      await markButton(page).click();
      await offered(page).getByText('Use “new”').click();
      const after = before.replace('cutting-edge', 'new');
      await expect.poll(() => model(page)).toBe(after);

      await page.keyboard.type('!?');
      await expect.poll(() => model(page)).toBe(after.replace('new', 'new!?'));
      await page.keyboard.press('Backspace');
      await expect.poll(() => model(page)).toBe(after.replace('new', 'new!'));
      await page.getByRole('button', { name: 'Post', exact: true }).click();
      await page.waitForFunction(() => window.posted.length === 1);
      expect((await page.evaluate(() => window.posted))[0]?.text).toBe(after.replace('new', 'new!'));
      await page.close();
    },
  );

  test.each(editor.rich ? (['plain', 'boldWord'] as const) : (['plain'] as const))(
    'one undo takes exactly the replacement back, formatting and all: %s',
    async (content) => {
      const { page } = await begin(address, content, editor.box);
      const [text, formatted] = [await model(page), await rich(page)];
      await markButton(page).click();
      await offered(page).click();
      await expect.poll(() => model(page)).toBe(text.replace('cutting-edge', 'new'));
      await page.keyboard.press('Control+z');
      await expect.poll(() => model(page)).toBe(text);
      await painted(page);
      expect(await rich(page)).toBe(formatted);
      await page.close();
    },
  );
});

test.each(editors.filter(({ coached }) => !coached))('$name is left alone', async (editor) => {
  const page = await browser.open(addressOf(editor));
  await page.locator(editor.box).first().click();
  await page.keyboard.type('a cutting-edge tool');
  const other = await openFilled(addressOf(written[0] ?? expect.fail('no editor')), 'plain');
  await other.locator('textarea').first().click();
  await other.keyboard.press('Control+End');
  await markButton(other).waitFor();
  expect(await page.locator('talkwith-coach').count()).toBe(0);
  await other.close();
  await page.close();
});
