import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { wordingOn } from '../../src/coach/draft/wording.ts';
import { fillTemplate } from '../../src/rules/kit/fill-template.ts';
import hashtagPile from '../../src/rules/nudges/hashtag-pile.ts';
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
import { passTimeUntil } from './harness/coach-clock.ts';
import { composerNamed } from './harness/composers.ts';
import { sharedChromium } from './harness/shared-chromium.ts';
import { waitForTipDelay } from './harness/tip-delay.ts';

let browser: Browser;
/** A second browser for `waitForTipDelay`, so that the first keeps its focus. */
let timer: Browser;
let page: Page;
beforeAll(async () => {
  [browser, timer] = await Promise.all([sharedChromium(), startChromium()]);
});
afterAll(() => Promise.all([browser.close(), timer.close()]));
beforeEach(async () => {
  page = await browser.open('https://bsky.app/');
});
afterEach(() => page.close());

const bluesky = composerNamed('Bluesky');
const overlay = () => page.locator('talkwith-coach');

test('after a tip is fixed, the mark says so and the marked words are gone', async () => {
  const box = await bluesky.open(page);
  await page.keyboard.type('Our menu for today. #soup #bread #salad #cake #tea #coffee');
  await waitForMark(page);
  expect(await markedWords(page)).toContain('#tea');
  for (let i = 0; i < ' #bread #salad #cake #tea #coffee'.length; i++) await page.keyboard.press('Backspace');
  await passTimeUntil(page, markButton(page).getByText('Nice, that fixed').waitFor());
  expect(await markedWords(page)).toEqual([]);
  expect(await caret(box)).toBe('Our menu for today. #soup'.length);
});

test('the coach adds nothing to the page before the first tip or praise', async () => {
  await bluesky.open(page);
  await page.keyboard.type('The kettle is on');
  await waitForTipDelay(timer);
  expect(await overlay().count()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('a good draft gets praise, which has no “Dismiss” button', async () => {
  await bluesky.open(page);
  await page.keyboard.type(conversation);
  await markButton(page).click();
  await card(page).waitFor();
  expect(await card(page).getByText('Dismiss').count()).toBe(0);
  expect(await markedWords(page)).toContain('How do you get home when it is?');
});

test('Escape closes the card, not the dialog with the composer', async () => {
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

test('a page cannot click the coach’s buttons', async () => {
  await bluesky.open(page);
  await page.keyboard.type(broadcast);
  await waitForMark(page);
  await page.evaluate(() => {
    const button = document.querySelector('talkwith-coach')?.shadowRoot?.querySelector('button');
    if (!button) throw new Error('The overlay has no button.');
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await nextPaint(page);
  expect(await card(page).count()).toBe(0);
});

test('marks move with their words, and disappear with them', async () => {
  await bluesky.open(page);
  await page.keyboard.type('Our menu for today. #soup #bread #salad #cake #tea #coffee');
  const tags = ['#soup', '#bread', '#salad', '#cake', '#tea', '#coffee'];
  await expect.poll(() => markedWords(page)).toEqual(tags);
  await page.keyboard.press('Home');
  await page.keyboard.type('Hello! ');
  // The editor decorates the tags anew in a later task.
  await expect.poll(() => markedWords(page), { interval: 20 }).toEqual(tags);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await overlay().waitFor({ state: 'detached' });
  expect(await markedWords(page)).toEqual([]);
});

test('undoing a dismissal shows the tip again', async () => {
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

test('the mark names the marked words at the caret or the pointer, and the card stays closed', async () => {
  const box = await bluesky.open(page);
  await page.keyboard.type('Our menu. #soup #bread #salad #cake #tea #coffee');
  await passTimeUntil(page, markButton(page).getByText('A pile of hashtags').waitFor());
  expect(await markButton(page).innerText()).toBe('A pile of hashtags');
  await page.keyboard.press('Home');
  for (let i = 0; i < 'Our menu. #soup #br'.length; i++) await page.keyboard.press('ArrowRight');
  await passTimeUntil(page, markButton(page).getByText('#bread').waitFor());
  const caretBefore = await caret(box);

  const [x = 0, y = 0] = await page.evaluate(() => {
    const [, mark] = [...CSS.highlights].find(([name]) => name === 'talkwith-nudge') ?? [];
    const tea = [...(mark ?? [])].find((range) => range instanceof Range && range.toString() === '#tea');
    const rect = tea instanceof Range ? tea.getBoundingClientRect() : new DOMRect();
    return [rect.x + rect.width / 2, rect.y + rect.height / 2];
  });
  await page.mouse.move(x, y);
  await passTimeUntil(page, markButton(page).getByText('#tea').waitFor());
  expect(await card(page).count()).toBe(0);
  expect(await caret(box)).toBe(caretBefore);
  // The click goes to the editor.
  await page.mouse.click(x, y);
  expect(await caret(box)).toBeGreaterThan('Our menu. #soup #bread #salad #cake '.length);
  await page.mouse.move(x, 1);
  await page.keyboard.press('Home');
  await markButton(page).locator('q').waitFor({ state: 'detached' });
});

test('a tip has the wording of the day, in each of its drafts', async () => {
  const draft = 'Our menu for the week. #soup #bread #salad #cake #tea #coffee #jam';
  const openCard = async () => {
    await bluesky.open(page);
    await page.keyboard.type(draft);
    await markButton(page).click();
    await card(page).getByText('Dismiss').waitFor();
    return {
      tip: await card(page).getByRole('heading').innerText(),
      what: await card(page).locator('#what').innerText(),
      suggestion: await card(page).locator('.try').innerText(),
    };
  };
  const first = await openCard();
  await page.locator(bluesky.submit).last().click();
  await page.waitForFunction(() => window.posted?.length === 1);
  expect(await openCard()).toEqual(first);
  const { what, suggestion } =
    wordingOn(new Date()) === 0 ? hashtagPile : (hashtagPile.alternative ?? hashtagPile);
  const values = { quote: '#soup', count: '7' };
  expect(first).toEqual({
    tip: hashtagPile.name,
    what: fillTemplate(what, values),
    suggestion: fillTemplate(suggestion, values),
  });
});

test('nothing appears during an input method composition', async () => {
  const box = await bluesky.open(page);
  const session = await browser.context.newCDPSession(page);
  await page.keyboard.type(broadcast);
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await waitForTipDelay(timer);
  expect(await overlay().count()).toBe(0);
  await session.send('Input.insertText', { text: '日本' });
  await waitForMark(page);
  expect(await model(page)).toBe(`${broadcast}日本`);
  expect(await caret(box)).toBe(`${broadcast}日本`.length);
});

test('the mark is hidden while its box is scrolled out of view', async () => {
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

test('the coach ignores a draft in another language than English', async () => {
  await bluesky.open(page);
  await page.keyboard.type(
    'Wir freuen uns riesig, euch heute unsere neue Lösung vorzustellen! Jetzt kaufen und sparen! #a #b #c #d #e #f',
  );
  await waitForTipDelay(timer);
  expect(await overlay().count()).toBe(0);
});

test.each([
  ['X', 'https://x.com/home', '[data-testid="SearchBox_Search_Input"]'],
  ['Mastodon', 'https://mastodon.social/home', 'input[type="search"], .search__input'],
])('the coach ignores the search box of %s', async (_, url, search) => {
  const other = await browser.open(url);
  await other.locator(search).first().click();
  await other.keyboard.type(broadcast);
  await waitForTipDelay(timer);
  expect(await other.locator('talkwith-coach').count()).toBe(0);
  await other.close();
});

test('the coach ignores private messages', async () => {
  const home = await browser.open('https://x.com/home');
  await home.locator('[data-testid="dmComposerTextInput"]').click();
  await home.keyboard.type(broadcast);
  expect(await model(home).catch(() => broadcast)).toContain('BIG NEWS');
  await waitForTipDelay(timer);
  expect(await home.locator('talkwith-coach').count()).toBe(0);
  await home.close();
});
