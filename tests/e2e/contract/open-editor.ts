import type { Locator, Page } from 'playwright-core';
import type { ContentName } from '../../fixtures/editors/contents.ts';
import type { Browser } from '../harness/chromium.ts';
import { card, markButton, model, posted, waitForMark } from '../harness/coach.ts';
import { type EditorUnderTest, editors, editorUrl } from './editors.ts';

/** The coached editors whose box is in the page itself, not in a frame. */
export const pageEditors = editors.filter(({ coached, inside }) => coached && inside?.kind !== 'frame');

/** An editor with a draft that the coach has analyzed. */
export interface CoachedEditor {
  readonly page: Page;
  readonly field: Locator;
  /** The draft. */
  readonly before: string;
  /** The draft after the coach's replacement of “cutting-edge”. */
  readonly after: string;
}

/** Opens the page of an editor and waits until the editor has started. */
export async function openEditor(
  browser: Browser,
  editor: EditorUnderTest,
): Promise<{ page: Page; field: Locator }> {
  const page = await browser.open(editorUrl(editor));
  await page.waitForFunction(() => 'fill' in window);
  return { page, field: page.locator(editor.box).first() };
}

/**
 * Opens an editor, fills in a draft, puts the caret at its end, and waits for the coach. To test
 * undo, `wait` in real time: the editor and the coach must agree on what was typed just before.
 */
export async function openWithDraft(
  browser: Browser,
  editor: EditorUnderTest,
  content: ContentName,
  wait = waitForMark,
): Promise<CoachedEditor> {
  const { page, field } = await openEditor(browser, editor);
  await page.evaluate((name) => window.fill(name), content);
  await field.click();
  await page.keyboard.press('Control+End');
  return waitForCoach(page, field, wait);
}

/** Waits until the coach shows its mark for the draft in `field`. */
export async function waitForCoach(page: Page, field: Locator, wait = waitForMark): Promise<CoachedEditor> {
  await wait(page);
  const before = await model(page);
  return { page, field, before, after: before.replace('cutting-edge', 'new') };
}

/** The button that replaces or copies the plain word. */
export const offerButton = (page: Page) => card(page).locator('.offer button');

/** Replaces “cutting-edge” with the plain word that the coach offers. */
export async function usePlainWord(page: Page): Promise<void> {
  await markButton(page).click();
  await offerButton(page).getByText('Use “new”').click();
}

/** Clicks Post and returns the posted text. */
export async function postDraft(page: Page): Promise<string | undefined> {
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page.waitForFunction(() => window.posted.length === 1);
  return (await posted(page))[0]?.text;
}

/** The draft with its formatting, as the editor stores it. */
export const richModel = (page: Page) => page.evaluate(() => window.modelRich());

/** Types “日本” with an input method: two intermediate compositions, then the final text. */
export async function composeJapanese(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of ['に', 'にほ']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: '日本' });
  await session.detach();
}
