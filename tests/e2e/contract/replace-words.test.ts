import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../harness/chromium.ts';
import {
  card,
  caret,
  markButton,
  markedWords,
  model,
  nextPaint,
  textInBox,
  waitForMarkInRealTime,
} from '../harness/coach.ts';
import { sampleTable } from '../harness/sample-table.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';
import { type EditorUnderTest, editors, editorUrl } from './editors.ts';
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
  browser = await sharedChromium();
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

/** What is tested with which draft. In `everything`, half of the word is bold. */
function casesFor({ rich, nextToMention }: EditorUnderTest) {
  return [
    { what: 'replace', content: 'everything' },
    { what: 'undo', content: 'everything' },
    ...(rich
      ? ([
          { what: 'replace', content: 'mention' },
          { what: 'undo', content: 'boldWord' },
        ] as const)
      : []),
    ...(rich ? ([{ what: nextToMention === 'use' ? 'replace' : 'copy', content: 'beside' }] as const) : []),
  ] as const;
}
const table = pageEditors.flatMap((editor) =>
  casesFor(editor).map(({ what, content }) => ({ name: editor.name, editor, what, content })),
);
const sample = sampleTable('editors × drafts', table, [
  ({ editor }) => editor,
  ({ what, content }) => `${what} ${content}`,
]);
const sampled = (wanted: string) => sample.filter(({ what }) => what === wanted);

test.each(sampled('replace'))(
  '$name: a word is marked and replaced, the caret follows it, and the continued draft is posted: $content',
  async ({ editor, content }) => {
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

test.each(sampled('undo'))(
  '$name: one undo reverts the replacement only, and restores the formatting: $content',
  async ({ editor, content }) => {
    const opened = await openWithDraft(browser, editor, content, waitForMarkInRealTime);
    const { page, field, before, after } = opened;
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

test.each(sampled('copy'))(
  '$name: next to a mention, the card copies the word and the draft stays unchanged',
  async ({ editor, content }) => {
    const { page, field, before } = await openWithDraft(browser, editor, content);
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
