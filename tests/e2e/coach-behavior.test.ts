import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import {
  broadcast,
  card,
  caret,
  conversation,
  markButton,
  markedWords,
  model,
  nextPaint,
  waitForMark,
} from './harness/coach.ts';
import { composers } from './harness/composers.ts';
import { waitForTipDelay } from './harness/tip-delay.ts';

let browser: Browser;
/** Another browser, to measure the coach's patience by: one that would take the focus from nobody. */
let clock: Browser;
let page: Page;
beforeAll(async () => {
  [browser, clock] = await Promise.all([startChromium(), startChromium()]);
});
afterAll(() => Promise.all([browser.close(), clock.close()]));
beforeEach(async () => {
  page = await browser.open('https://bsky.app/');
});
afterEach(() => page.close());

const bluesky = composers.find(({ site }) => site === 'Bluesky') ?? expect.fail('no Bluesky composer');
const overlay = () => page.locator('talkwith-coach');

test('changes to the draft are noticed, once, and then the coach gets out of the way', async () => {
  const box = await bluesky.open(page);
  await page.keyboard.type('Our menu for today. #soup #bread #salad #cake #tea #coffee');
  await waitForMark(page);
  const tags = await markedWords(page);
  expect(tags).toContain('#tea');
  for (let i = 0; i < ' #bread #salad #cake #tea #coffee'.length; i++) await page.keyboard.press('Backspace');
  await markButton(page).getByText('Nice, that fixed').waitFor();
  expect(await markedWords(page)).toEqual([]);
  expect(await caret(box)).toBe('Our menu for today. #soup'.length);
});

test('nothing of the coach is in the page before it has something to say', async () => {
  await bluesky.open(page);
  await page.keyboard.type('The kettle is on');
  await waitForTipDelay(clock);
  expect(await overlay().count()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('praise is said as well', async () => {
  await bluesky.open(page);
  await page.keyboard.type(conversation);
  await markButton(page).click();
  await card(page).waitFor();
  expect(await card(page).getByText('Dismiss').count()).toBe(0);
  expect(await markedWords(page)).toContain('How do you get home when it is?');
});

test('Escape closes the card and not the dialog the composer is in', async () => {
  const box = await bluesky.open(page);
  await page.keyboard.type(broadcast);
  await markButton(page).click();
  await card(page).waitFor();
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await waitForMark(page);
  expect(await box.isVisible()).toBe(true);
  expect(await caret(box)).toBe(broadcast.length);
});

test('a page cannot press the coach’s buttons', async () => {
  await bluesky.open(page);
  await page.keyboard.type(broadcast);
  await waitForMark(page);
  await page.evaluate(() => {
    const button = document.querySelector('talkwith-coach')?.shadowRoot?.querySelector('button');
    if (!button) throw new Error('There is no button to press.');
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await nextPaint(page);
  expect(await card(page).count()).toBe(0);
});

test('marks go with the words, and words that are gone are not marked', async () => {
  await bluesky.open(page);
  await page.keyboard.type('Our menu for today. #soup #bread #salad #cake #tea #coffee');
  await waitForMark(page);
  await page.keyboard.press('Home');
  await page.keyboard.type('Hello! ');
  await nextPaint(page);
  expect(await markedWords(page)).toEqual(['#soup', '#bread', '#salad', '#cake', '#tea', '#coffee']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await overlay().waitFor({ state: 'detached' });
  expect(await markedWords(page)).toEqual([]);
});

test('undoing a dismissal brings the tip back', async () => {
  await bluesky.open(page);
  await page.keyboard.type(broadcast);
  await markButton(page).click();
  const tip = await card(page).getByRole('heading').innerText();
  await card(page).getByText('Turn off this tip').click();
  await card(page).getByText('This tip is off on all sites.').waitFor();
  await card(page).getByText('Undo').click();
  await card(page).getByRole('heading', { name: tip }).waitFor();
  expect((await markedWords(page)).length).toBeGreaterThan(0);
});

test('the marked words the caret or the pointer is on are named in the mark, and the card stays closed', async () => {
  const box = await bluesky.open(page);
  await page.keyboard.type('Our menu. #soup #bread #salad #cake #tea #coffee');
  await markButton(page).getByText('A pile of hashtags').waitFor();
  expect(await markButton(page).innerText()).toBe('A pile of hashtags');
  await page.keyboard.press('Home');
  for (let i = 0; i < 'Our menu. #soup #br'.length; i++) await page.keyboard.press('ArrowRight');
  await markButton(page).getByText('#bread').waitFor();
  const at = await caret(box);

  const [x = 0, y = 0] = await page.evaluate(() => {
    const [, mark] = [...CSS.highlights].find(([name]) => name === 'talkwith-nudge') ?? [];
    const tea = [...(mark ?? [])].find((range) => range instanceof Range && range.toString() === '#tea');
    const rect = tea instanceof Range ? tea.getBoundingClientRect() : new DOMRect();
    return [rect.x + rect.width / 2, rect.y + rect.height / 2];
  });
  await page.mouse.move(x, y);
  await markButton(page).getByText('#tea').waitFor();
  expect(await card(page).count()).toBe(0);
  expect(await caret(box)).toBe(at);
  // The press is the editor's.
  await page.mouse.click(x, y);
  expect(await caret(box)).toBeGreaterThan('Our menu. #soup #bread #salad #cake '.length);
  await page.mouse.move(x, 1);
  await page.keyboard.press('Home');
  await markButton(page).locator('q').waitFor({ state: 'detached' });
});

test('a tip that comes again in a later draft is said another way, and why', async () => {
  const words = 'Our menu for the week. #soup #bread #salad #cake #tea #coffee #jam';
  const said = async () => {
    await bluesky.open(page);
    await page.keyboard.type(words);
    await markButton(page).click();
    await card(page).getByText('Dismiss').waitFor();
    return {
      tip: await card(page).getByRole('heading').innerText(),
      what: await card(page).locator('#what').innerText(),
      all: await card(page).innerText(),
    };
  };
  const first = await said();
  await page.locator(bluesky.submit).last().click();
  await page.waitForFunction(() => window.posted?.length === 1);
  const second = await said();
  expect(second.tip).toBe(first.tip);
  expect(second.what).not.toBe(first.what);
  expect(second.all).toContain('Said another way');
});

test('nothing appears while an input method composes', async () => {
  const box = await bluesky.open(page);
  const keys = await browser.context.newCDPSession(page);
  await page.keyboard.type(broadcast);
  await keys.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await waitForTipDelay(clock);
  expect(await overlay().count()).toBe(0);
  await keys.send('Input.insertText', { text: '日本' });
  await waitForMark(page);
  expect(await model(page)).toBe(`${broadcast}日本`);
  expect(await caret(box)).toBe(`${broadcast}日本`.length);
});

test('what is scrolled out of sight is not marked elsewhere', async () => {
  const other = await browser.open('https://news.ycombinator.com/submit');
  await other.setViewportSize({ width: 900, height: 300 });
  await other.locator('textarea[name="text"]').click();
  await other.keyboard.type(broadcast);
  await waitForMark(other);
  await other.evaluate(() => {
    document.body.style.minHeight = '3000px';
    scrollTo(0, 2000);
  });
  await markButton(other).waitFor({ state: 'hidden' });
  await other.evaluate(() => scrollTo(0, 0));
  await waitForMark(other);
  await other.close();
});

test('text that is not English is left in peace', async () => {
  await bluesky.open(page);
  await page.keyboard.type(
    'Wir freuen uns riesig, euch heute unsere neue Lösung vorzustellen! Jetzt kaufen und sparen! #a #b #c #d #e #f',
  );
  await waitForTipDelay(clock);
  expect(await overlay().count()).toBe(0);
});

test.each([
  ['X', 'https://x.com/home', '[data-testid="SearchBox_Search_Input"]'],
  ['Mastodon', 'https://mastodon.social/home', 'input[type="search"], .search__input'],
])('the search box of %s is left alone', async (_, url, search) => {
  const other = await browser.open(url);
  await other.locator(search).first().click();
  await other.keyboard.type(broadcast);
  await waitForTipDelay(clock);
  expect(await other.locator('talkwith-coach').count()).toBe(0);
  await other.close();
});

test('a private message is left alone', async () => {
  const home = await browser.open('https://x.com/home');
  await home.locator('[data-testid="dmComposerTextInput"]').click();
  await home.keyboard.type(broadcast);
  expect(await model(home).catch(() => broadcast)).toContain('BIG NEWS');
  await waitForTipDelay(clock);
  expect(await home.locator('talkwith-coach').count()).toBe(0);
  await home.close();
});
