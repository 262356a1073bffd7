import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broadcast } from './harness/coach.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { waitForOverlay } from './harness/firefox-overlay.ts';

declare const browser: {
  tabs: {
    query(about: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

let firefox: Firefox;
let own: Page;
beforeAll(async () => {
  firefox = await startFirefox();
  own = await firefox.openOwn('src/popup/index.html');
});
afterAll(() => firefox.close());

/** What the background does when the shortcut is pressed: keys that come from a test are the page's alone. */
const shortcut = () =>
  own.evaluate(async () => {
    const [tab] = await browser.tabs.query({ active: true });
    if (tab !== undefined) await browser.tabs.sendMessage(tab.id, { type: 'open-card' });
  });

const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('talkwith-coach')?.shadowRoot?.activeElement;
    return inside instanceof HTMLElement ? (inside.getAttribute('role') ?? inside.innerText) : '';
  });
const focusIn = (page: Page) =>
  page.waitForFunction(() => document.querySelector('talkwith-coach')?.shadowRoot?.activeElement, {
    polling: 'raf',
  });
const cardGone = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('talkwith-coach')?.shadowRoot?.querySelector('[data-part="card"]'),
    { polling: 'raf' },
  );
const model = (page: Page) => page.evaluate(() => window.model());

describe.each([
  ['Mastodon (textarea)', 'https://mastodon.social/home', '', 'textarea.autosuggest-textarea__textarea'],
  [
    'LinkedIn post (Quill in a shadow root)',
    'https://www.linkedin.com/feed/',
    '#start-a-post',
    '#interop-outlet >>> .ql-editor',
  ],
  ['X (Draft.js)', 'https://x.com/home', '', '[data-testid="tweetTextarea_0"]'],
])('%s in Firefox', (_, url, opener, box) => {
  test('the shortcut leads into the card, and Escape back to the exact caret', async () => {
    const page = await firefox.open(url);
    if (opener !== '') await page.locator(opener).click();
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await waitForOverlay(page, '[data-part="mark"] button');
    // Into the last word: where a line ends, Firefox has two places for one.
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    await shortcut();
    await focusIn(page);
    expect(await focused(page)).toBe('dialog');
    for (const key of ['j', 'Delete', 'ArrowUp'] as const) await page.keyboard.press(key);
    expect(await focused(page)).toBe('Turn off this tip');
    await page.keyboard.press('Escape');
    await cardGone(page);
    await page.keyboard.type('x');
    await page.waitForFunction(
      (words) => window.model() === words,
      { polling: 'raf' },
      `${broadcast.slice(0, -3)}x${broadcast.slice(-3)}`,
    );
    await page.close();
  });
});

test('a whole session without a pointer in Firefox: read why, apply, dismiss, undo, post', async () => {
  const page = await firefox.open('https://mastodon.social/home');
  const draft = 'THE NEW MENU IS HERE and it is a cutting-edge one. #soup #bread #salad #cake #tea #coffee';
  await page.focus('textarea.autosuggest-textarea__textarea');
  await page.keyboard.type(draft);
  await waitForOverlay(page, 'button.nudge');
  const to = async (words: string) => {
    while (!(await focused(page)).includes(words)) await page.keyboard.press('Tab');
  };
  const into = async () => {
    await shortcut();
    await focusIn(page);
  };
  await into();
  await to('Source:');
  await to('Also: ');
  await page.keyboard.press('Enter');
  await to('Brochure words');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, 'h2', 'Brochure words');
  await to('Use “new”');
  await page.keyboard.press('Enter');
  await cardGone(page);
  const applied = draft.replace('cutting-edge', 'new');
  expect(await model(page)).toBe(applied);

  await waitForOverlay(page, 'button.heeded');
  // An acknowledgement takes the turn of the next tip, which comes when somebody writes on.
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(' Hungry?');
  await waitForOverlay(page, 'button.nudge');
  await into();
  await to('Dismiss');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, '.card', 'This tip stays quiet');
  await to('Undo');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, '.card', 'Dismiss');
  await page.keyboard.press('Escape');
  await cardGone(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => window.posted?.length === 1, { polling: 'raf' });
  expect((await page.evaluate(() => window.posted))[0]?.text).toBe(`${applied} Hungry?`);
  await page.close();
});
