import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import {
  broadcast,
  card,
  caret,
  markButton,
  model,
  nextPaint,
  posted,
  waitForMark,
} from './harness/coach.ts';
import { passTimeUntil } from './harness/coach-clock.ts';
import { composers } from './harness/composers.ts';
import { sharedChromium } from './harness/shared-chromium.ts';
import { shortcut } from './harness/shortcut.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

/** The role or the text of the focused element in the overlay. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('talkwith-coach')?.shadowRoot?.activeElement;
    return inside instanceof HTMLElement ? (inside.getAttribute('role') ?? inside.innerText) : null;
  });

/** Records the keys that reach the page's document from now on. */
const recordKeys = (page: Page) =>
  page.evaluate(() => {
    const recordedKeys: string[] = [];
    Object.assign(window, { recordedKeys });
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(
        type,
        (event) => event instanceof KeyboardEvent && recordedKeys.push(event.key),
        {
          capture: true,
        },
      );
  });
/** The keys that `recordKeys` has recorded. */
const readKeys = (page: Page) => page.evaluate(() => Reflect.get(window, 'recordedKeys'));

describe.each(composers)('$name', ({ url, open }) => {
  test('the shortcut moves the focus into the card, Escape restores the exact caret, and no key reaches the site', async () => {
    const page = await browser.open(url);
    const box = await open(page);
    await page.keyboard.insertText(broadcast);
    await waitForMark(page);
    for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
    const caretBefore = await caret(box);
    expect(caretBefore).toBe(broadcast.length - 7);

    await shortcut(browser);
    await card(page).waitFor();
    await page.waitForFunction(() => document.querySelector('talkwith-coach')?.shadowRoot?.activeElement);
    expect(await focused(page)).toBe('dialog');
    await recordKeys(page);
    for (const key of ['j', 'k', 'Delete', 'ArrowDown', 'Tab', 'ArrowUp', 'ArrowUp'])
      await page.keyboard.press(key);
    expect(await focused(page)).toBe('Turn off this tip');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Turn off on this site');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await readKeys(page)).toEqual([]);

    expect(await caret(box)).toBe(caretBefore);
    await page.keyboard.type('x');
    await nextPaint(page);
    expect(await model(page)).toBe(`${broadcast.slice(0, -7)}x${broadcast.slice(-7)}`);
    await page.close();
  });
});

test('without a mouse, a person can read, use, dismiss and undo a tip, and post', async () => {
  const page = await browser.open('https://mastodon.social/home');
  const draft = 'THE NEW MENU IS HERE and it is a cutting-edge one. #soup #bread #salad #cake #tea #coffee';
  await page.locator('textarea.autosuggest-textarea__textarea').focus();
  await page.keyboard.insertText(draft);
  await waitForMark(page);
  await shortcut(browser);
  await card(page).waitFor();
  const tabTo = async (words: string) => {
    const visited: (string | null)[] = [];
    for (let at = await focused(page); !at?.includes(words); at = await focused(page)) {
      if (visited.push(at) > 30)
        expect.fail(`Tab never reached “${words}”, only ${[...new Set(visited)].join(', ')}.`);
      await page.keyboard.press('Tab');
    }
  };
  await tabTo('Source:');
  await tabTo('Also: ');
  await page.keyboard.press('Enter');
  await tabTo('Brochure words');
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name: 'Brochure words' }).waitFor();
  expect(await focused(page)).toBe('dialog');
  await tabTo('Use “new”');
  await page.keyboard.press('Enter');
  await card(page).waitFor({ state: 'detached' });
  const applied = draft.replace('cutting-edge', 'new');
  expect(await model(page)).toBe(applied);

  await passTimeUntil(page, markButton(page).getByText('Nice, that fixed').waitFor({ state: 'attached' }));
  // The message about the fixed tip stays until the person continues to write.
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Hungry?');
  await passTimeUntil(
    page,
    markButton(page)
      .getByText(/^(?!Nice, that fixed)./)
      .waitFor({ state: 'attached' }),
  );
  await shortcut(browser);
  await card(page).waitFor();
  const tip = await card(page).getByRole('heading').innerText();
  await tabTo('Dismiss');
  await page.keyboard.press('Enter');
  await card(page).getByText('You won’t see this tip again').waitFor();
  expect(await focused(page)).toBe('dialog');
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name: tip }).waitFor();
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await page.keyboard.type('!');
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => window.posted?.length === 1);
  expect((await posted(page))[0]?.text).toBe(`${applied} Hungry?!`);
  await page.close();
});
