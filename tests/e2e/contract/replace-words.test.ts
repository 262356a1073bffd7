import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { card, caret, markButton, markedWords, model, nextPaint, textInBox } from '../harness/coach.ts';
import { editors, editorUrl } from './editors.ts';
import { offerButton, openWithDraft, pageEditors, postDraft, usePlainWord } from './open-editor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const rich = (page: Page) => page.evaluate(() => window.modelRich());

/** The words a person sees, on one line, without what Slate puts around an island. */
const seen = async (field: Locator) => inOneLine((await textInBox(field)).replaceAll('\uFEFF', ''));
const inOneLine = (text: string) => text.replaceAll('\n', '');

/** Where the caret belongs once the plain word is there. */
const behindNew = async (field: Locator) => (await textInBox(field)).indexOf('new') + 'new'.length;

describe.each(pageEditors)('$name', (editor) => {
  test.each([
    // Half of the word is bold in it.
    'everything' as const,
    ...(editor.rich ? (['mention'] as const) : []),
    ...(editor.rich && editor.nextToMention === 'use' ? (['beside'] as const) : []),
  ])(
    'a word is read, marked and replaced in place, the caret after it, typed on, and posted: %s',
    async (content) => {
      const { page, field, after } = await openWithDraft(browser, editor, content);
      expect(await markedWords(page)).toEqual(['cutting-edge']);
      await usePlainWord(page);
      await expect.poll(() => model(page)).toBe(after);
      await expect.poll(() => seen(field)).toBe(inOneLine(after));
      await expect.poll(() => caret(field)).toBe(await behindNew(field));

      await page.keyboard.type('!?');
      await expect.poll(() => model(page)).toBe(after.replace('new', 'new!?'));
      await page.keyboard.press('Backspace');
      await expect.poll(() => model(page)).toBe(after.replace('new', 'new!'));
      expect(await postDraft(page)).toBe(after.replace('new', 'new!'));
      await page.close();
    },
  );

  test.each(editor.rich ? (['everything', 'boldWord'] as const) : (['everything'] as const))(
    'one undo takes exactly the replacement back, formatting and all: %s',
    async (content) => {
      const { page, field, before, after } = await openWithDraft(browser, editor, content);
      const formatted = await rich(page);
      await usePlainWord(page);
      await expect.poll(() => model(page)).toBe(after);
      await page.keyboard.press('Control+z');
      await expect.poll(() => model(page)).toBe(before);
      await nextPaint(page);
      expect(await rich(page)).toBe(formatted);
      expect(await seen(field)).toBe(inOneLine(before));
      await page.close();
    },
  );
});

test.each(pageEditors.filter(({ rich, nextToMention }) => rich && nextToMention === 'copy'))(
  '$name: beside a mention the word is offered to be copied, and nothing is touched',
  async (editor) => {
    const { page, field, before } = await openWithDraft(browser, editor, 'beside');
    const [formatted, at] = [await rich(page), await caret(field)];
    expect(await markedWords(page)).toEqual(['cutting-edge']);
    await markButton(page).click();
    await offerButton(page).getByText('Copy “new”').click();
    await card(page).getByText('Copied').waitFor();
    expect([await model(page), await rich(page), await caret(field)]).toEqual([before, formatted, at]);
    await page.close();
  },
);

test.each(editors.filter(({ coached }) => !coached))('$name is left alone', async (editor) => {
  const page = await browser.open(editorUrl(editor));
  await page.locator(editor.box).first().click();
  await page.keyboard.type('a cutting-edge tool');
  const other = await openWithDraft(browser, pageEditors[0] ?? expect.unreachable('no editor'), 'plain');
  expect(await page.locator('talkwith-coach').count()).toBe(0);
  await other.page.close();
  await page.close();
});
