import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import { card, caret, markButton, waitForMark } from './harness/coach.ts';
import { passTimeUntil } from './harness/coach-clock.ts';
import { doOverlap, rectOf } from './harness/rects.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

const draft = 'Here is a cutting-edge tool. What do you think?';
const site = 'https://www.tumblr.com';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  expect(browser.complaints).toEqual([]);
  await browser.close();
});

/** The marked words in the document that contains `element`. */
const markedWordsAt = (element: Locator) =>
  element.evaluate(({ ownerDocument: { defaultView } }) =>
    [...(defaultView?.CSS.highlights ?? [])].flatMap(([, highlight]) => [...highlight].map(String)),
  );
/** Whether two elements do not overlap. */
const isBeside = async (one: Locator, other: Locator) => !doOverlap(await rectOf(one), await rectOf(other));
async function write(page: Page, box: Locator): Promise<void> {
  await box.click();
  await page.keyboard.insertText(draft);
}

describe('an editor in its own frame', () => {
  test('TinyMCE: words are marked in the frame, the card opens beside it, Escape closes it, and Post outside posts the draft', async () => {
    const page = await browser.open(`${site}/editors/tinymce-8`);
    await page.waitForFunction(() => 'fill' in window);
    const frame = page.locator('iframe.tox-edit-area__iframe');
    const body = frame.contentFrame().locator('body');
    await write(page, body);
    await waitForMark(page);
    expect(await markedWordsAt(body)).toEqual(['cutting-edge']);
    expect(await isBeside(markButton(page), frame)).toBe(true);
    expect(await page.evaluate(() => window.modelRich())).toBe(`<p>${draft}</p>`);

    await markButton(page).click();
    await card(page).waitFor();
    expect(await isBeside(card(page), frame)).toBe(true);
    expect(await isBeside(card(page), page.getByRole('button', { name: 'Post', exact: true }))).toBe(true);
    // The coach replaces no words in TinyMCE, so it offers to copy them.
    await card(page).getByText('Copy “new”').waitFor();
    expect(await caret(body)).toBe(draft.length);
    await page.keyboard.type('!');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await caret(body)).toBe(draft.length + 1);

    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForFunction(() => window.posted.length === 1);
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    expect((await page.evaluate(() => window.posted))[0]?.text).toBe(`${draft}!`);
    await page.close();
  });

  test('designMode: a document that is editable as a whole is coached', async () => {
    const page = await browser.open(`${site}/frames/old-editor`);
    const frame = page.locator('iframe');
    await write(page, frame.contentFrame().locator('html'));
    await waitForMark(page);
    expect(await markedWordsAt(frame.contentFrame().locator('body'))).toEqual(['cutting-edge']);
    expect(await isBeside(markButton(page), frame)).toBe(true);
    expect(await frame.contentFrame().locator('html').innerHTML()).not.toContain('talkwith');
    await page.getByRole('button', { name: 'Post' }).click();
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.close();
  });

  test('two frames: each has its own marks, and loses them when it is removed', async () => {
    const page = await browser.open(`${site}/frames/two`);
    const frames = ['First', 'Second'].map((title) => page.locator(`iframe[title="${title}"]`));
    for (const [at, frame] of frames.entries()) {
      await write(page, frame.contentFrame().locator('textarea'));
      await passTimeUntil(page, markButton(page).nth(at).waitFor());
    }
    expect(await markedWordsAt(page.locator('body'))).toEqual(['cutting-edge', 'cutting-edge']);
    for (const frame of frames) {
      const box = frame.contentFrame().locator('textarea');
      for (const at of [0, 1]) expect(await isBeside(markButton(page).nth(at), box)).toBe(true);
    }
    await frames[0]?.evaluate((frame) => frame.remove());
    await expect.poll(() => page.locator('talkwith-coach').count()).toBe(1);
    expect(await markedWordsAt(page.locator('body'))).toEqual(['cutting-edge']);
    await page.close();
  });
});

describe('a frame of a supported site in a page of another site', () => {
  test('is coached inside the frame, and the popup says so', async () => {
    const page = await browser.open('https://garden.example/beans');
    const frame = page.locator('iframe').contentFrame();
    await write(page, frame.locator('textarea'));
    const mark = frame.locator('talkwith-coach [data-part="mark"] button');
    await mark.click();
    await frame.locator('talkwith-coach [data-part="card"]').waitFor();
    expect(
      await isBeside(frame.locator('talkwith-coach [data-part="card"]'), frame.locator('textarea')),
    ).toBe(true);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    await page.keyboard.press('Escape');
    await mark.waitFor();

    const popup = await browser.open(`${browser.extension}src/popup/index.html`);
    await popup.getByText(/^Ready on [^.]+\.$/).waitFor();
    await popup.close();
    await page.close();
  });
});

describe('several boxes on one page', () => {
  test('each is coached separately, also in a dialog and after it was replaced', async () => {
    const page = await browser.open(`${site}/frames/several`);
    const marks = () => markedWordsAt(page.locator('body'));
    const box = (name: string) => page.getByRole('textbox', { name, exact: true });
    await write(page, box('First'));
    await waitForMark(page);
    await markButton(page).click();
    await card(page).waitFor();
    // The card may cover the other box, so it closes when the focus moves there.
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
    await card(page).waitFor({ state: 'detached' });
    await page.keyboard.insertText(draft);
    await passTimeUntil(page, markButton(page).nth(1).waitFor());
    expect(await marks()).toEqual(['cutting-edge', 'cutting-edge']);

    // A dismissal is kept while the person writes in another box.
    await markButton(page).nth(1).click();
    await card(page).getByRole('button', { name: 'No tips for this post' }).click();
    await expect.poll(marks).toEqual(['cutting-edge']);
    for (const key of ['Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key);
    await card(page).waitFor({ state: 'detached' });
    await box('Second').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' It is a cutting-edge one.');
    await write(page, box('Third'));
    await expect.poll(marks).toEqual(['cutting-edge', 'cutting-edge']);

    await page.locator('#third button').click();
    await expect.poll(marks).toEqual(['cutting-edge']);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.keyboard.type(draft);
    await expect.poll(marks).toEqual(['cutting-edge', 'cutting-edge']);

    await page.getByRole('button', { name: 'Ask in a dialog' }).click();
    await write(page, box('In the dialog'));
    await page.locator('dialog talkwith-coach [data-part="mark"] button').click();
    await page.locator('dialog talkwith-coach [data-part="card"]').waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.locator('dialog').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await page.close();
  });
});
