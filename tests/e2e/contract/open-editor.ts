import type { Locator, Page } from 'playwright-core';
import type { ContentName } from '../../fixtures/editors/contents.ts';
import type { Browser } from '../harness/chromium.ts';
import { card, markButton, model, waitForMark } from '../harness/coach.ts';
import { type EditorUnderTest, editors, editorUrl } from './editors.ts';

/** The editors whose box is in the page itself, and coached. */
export const pageEditors = editors.filter(({ coached, inside }) => coached && inside?.kind !== 'frame');

/** An editor with a draft in it that the coach has had its word on. */
export interface CoachedEditor {
  readonly page: Page;
  readonly field: Locator;
  /** The draft, and the draft with the plain word in it. */
  readonly before: string;
  readonly after: string;
}

/** Opens an editor, once it is there. */
export async function openEditor(
  browser: Browser,
  editor: EditorUnderTest,
): Promise<{ page: Page; field: Locator }> {
  const page = await browser.open(editorUrl(editor));
  await page.waitForFunction(() => 'fill' in window);
  return { page, field: page.locator(editor.box).first() };
}

/** Opens an editor with `content` in it, the caret at its end, and waits for the coach. */
export async function openWithDraft(
  browser: Browser,
  editor: EditorUnderTest,
  content: ContentName,
): Promise<CoachedEditor> {
  const { page, field } = await openEditor(browser, editor);
  await page.evaluate((name) => window.fill(name), content);
  await field.click();
  await page.keyboard.press('Control+End');
  return waitForCoach(page, field);
}

/** Waits for the coach's word on what was written. */
export async function waitForCoach(page: Page, field: Locator): Promise<CoachedEditor> {
  await waitForMark(page);
  const before = await model(page);
  return { page, field, before, after: before.replace('cutting-edge', 'new') };
}

/** The button that offers the plain word. */
export const offerButton = (page: Page) => card(page).locator('.offer button');

/** Takes the coach's plain word. */
export async function usePlainWord(page: Page): Promise<void> {
  await markButton(page).click();
  await offerButton(page).getByText('Use “new”').click();
}

/** Posts, and resolves to what was posted. */
export async function postDraft(page: Page): Promise<string | undefined> {
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page.waitForFunction(() => window.posted.length === 1);
  return (await page.evaluate(() => window.posted))[0]?.text;
}
