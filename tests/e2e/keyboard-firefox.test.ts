import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broadcast, model, posted } from './harness/coach.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { firefoxComposers } from './harness/firefox-composers.ts';
import { pressWithControl } from './harness/firefox-keys.ts';
import { waitForNoCard, waitForOverlay } from './harness/firefox-overlay.ts';

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

/**
 * Does what the background does for the shortcut. Puppeteer sends keys to the page and not to the
 * browser.
 */
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
const waitForFocusInOverlay = (page: Page) =>
  page.waitForFunction(() => document.querySelector('talkwith-coach')?.shadowRoot?.activeElement, {
    polling: 'raf',
  });

describe.each(firefoxComposers)('$name in Firefox', ({ url, opener, box }) => {
  test('the shortcut moves the focus into the card, and Escape restores the exact caret', async () => {
    const page = await firefox.open(url);
    if (opener !== '') await page.locator(opener).click();
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await waitForOverlay(page, '[data-part="mark"] button');
    // Moves into the last word, because Firefox has two caret positions at the end of a line.
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    await shortcut();
    await waitForFocusInOverlay(page);
    expect(await focused(page)).toBe('dialog');
    for (const key of ['j', 'Delete', 'ArrowUp'] as const) await page.keyboard.press(key);
    expect(await focused(page)).toBe('Turn off this tip');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.type('x');
    await page.waitForFunction(
      (words) => window.model() === words,
      { polling: 'raf' },
      `${broadcast.slice(0, -3)}x${broadcast.slice(-3)}`,
    );
    await page.close();
  });
});

test('without a mouse, a person can read, use, dismiss and undo a tip, and post', async () => {
  const page = await firefox.open('https://mastodon.social/home');
  const draft = 'THE NEW MENU IS HERE and it is a cutting-edge one. #soup #bread #salad #cake #tea #coffee';
  await page.focus('textarea.autosuggest-textarea__textarea');
  await page.keyboard.type(draft);
  await waitForOverlay(page, 'button.nudge');
  const tabTo = async (words: string) => {
    while (!(await focused(page)).includes(words)) await page.keyboard.press('Tab');
  };
  const openCard = async () => {
    await shortcut();
    await waitForFocusInOverlay(page);
  };
  await openCard();
  await tabTo('Source:');
  await tabTo('Also: ');
  await page.keyboard.press('Enter');
  await tabTo('Brochure words');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, 'h2', 'Brochure words');
  await tabTo('Use “new”');
  await page.keyboard.press('Enter');
  await waitForNoCard(page);
  const applied = draft.replace('cutting-edge', 'new');
  expect(await model(page)).toBe(applied);

  await waitForOverlay(page, 'button.followed');
  // The message about the fixed tip stays until the person continues to write.
  await pressWithControl(page, 'End');
  await page.keyboard.type(' Hungry?');
  await waitForOverlay(page, 'button.nudge');
  await openCard();
  await tabTo('Dismiss');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, '.card', 'You won’t see this tip again');
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, '.card', 'Dismiss');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await pressWithControl(page, 'Enter');
  await page.waitForFunction(() => window.posted?.length === 1, { polling: 'raf' });
  expect((await posted(page))[0]?.text).toBe(`${applied} Hungry?`);
  await page.close();
});
