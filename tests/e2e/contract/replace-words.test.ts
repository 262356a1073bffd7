import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { card, caret, markButton, markedWords, model, nextPaint, textInBox } from '../harness/coach.ts';
import { editors, editorUrl } from './editors.ts';
import {
  offerButton,
  openWithDraft,
  pageEditors,
  postDraft,
  richModel,
  usePlainWord,
} from './open-editor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/**
 * The text that the box shows, on one line, without the placeholders that Slate puts around an
 * atom.
 */
const shownText = async (field: Locator) => onOneLine((await textInBox(field)).replaceAll('\uFEFF', ''));
const onOneLine = (text: string) => text.replaceAll('\n', '');

/** The offset after the replaced word, where the caret should be. */
const offsetAfterNew = async (field: Locator) => (await textInBox(field)).indexOf('new') + 'new'.length;

describe.each(pageEditors)('$name', (editor) => {
  test.each([
    // In this draft, half of the word is bold.
    'everything' as const,
    ...(editor.rich ? (['mention'] as const) : []),
    ...(editor.rich && editor.nextToMention === 'use' ? (['beside'] as const) : []),
  ])(
    'a word is marked and replaced, the caret follows it, and the continued draft is posted: %s',
    async (content) => {
      const { page, field, after } = await openWithDraft(browser, editor, content);
      expect(await markedWords(page)).toEqual(['cutting-edge']);
      await usePlainWord(page);
      await expect.poll(() => model(page)).toBe(after);
      await expect.poll(() => shownText(field)).toBe(onOneLine(after));
      await expect.poll(() => caret(field)).toBe(await offsetAfterNew(field));

      await page.keyboard.type('!?');
      await expect.poll(() => model(page)).toBe(after.replace('new', 'new!?'));
      await page.keyboard.press('Backspace');
      await expect.poll(() => model(page)).toBe(after.replace('new', 'new!'));
      expect(await postDraft(page)).toBe(after.replace('new', 'new!'));
      await page.close();
    },
  );

  test.each(editor.rich ? (['everything', 'boldWord'] as const) : (['everything'] as const))(
    'one undo reverts the replacement only, and restores the formatting: %s',
    async (content) => {
      const { page, field, before, after } = await openWithDraft(browser, editor, content);
      const formatted = await richModel(page);
      await usePlainWord(page);
      await expect.poll(() => model(page)).toBe(after);
      await page.keyboard.press('Control+z');
      await expect.poll(() => model(page)).toBe(before);
      await nextPaint(page);
      expect(await richModel(page)).toBe(formatted);
      expect(await shownText(field)).toBe(onOneLine(before));
      await page.close();
    },
  );
});

test.each(pageEditors.filter(({ rich, nextToMention }) => rich && nextToMention === 'copy'))(
  '$name: next to a mention, the card copies the word and the draft stays unchanged',
  async (editor) => {
    const { page, field, before } = await openWithDraft(browser, editor, 'beside');
    const [formatted, caretBefore] = [await richModel(page), await caret(field)];
    expect(await markedWords(page)).toEqual(['cutting-edge']);
    await markButton(page).click();
    await offerButton(page).getByText('Copy “new”').click();
    await card(page).getByText('Copied').waitFor();
    expect([await model(page), await richModel(page), await caret(field)]).toEqual([
      before,
      formatted,
      caretBefore,
    ]);
    await page.close();
  },
);

test.each(editors.filter(({ coached }) => !coached))('the coach ignores $name', async (editor) => {
  const page = await browser.open(editorUrl(editor));
  await page.locator(editor.box).first().click();
  await page.keyboard.type('a cutting-edge tool');
  const other = await openWithDraft(browser, pageEditors[0] ?? expect.unreachable('no editor'), 'plain');
  expect(await page.locator('talkwith-coach').count()).toBe(0);
  await other.page.close();
  await page.close();
});
