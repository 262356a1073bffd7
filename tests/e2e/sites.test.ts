import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markButton, markedWords, posted } from './harness/coach.ts';

/** A composer of a site, how a person gets to it, and every way its site has to post. */
interface Row {
  readonly name: string;
  readonly site: string;
  readonly kind: 'post' | 'reply';
  readonly url: string;
  /** Pressed first, in this order. */
  readonly openers?: readonly string[];
  readonly box: string;
  readonly submit: string;
  readonly keys?: 'Enter' | 'Control+Enter';
}

const composers: readonly Row[] = [
  {
    name: 'Facebook, post',
    site: 'Facebook',
    kind: 'post',
    url: 'https://www.facebook.com/',
    openers: ['#create-post'],
    box: '[aria-label="Create post"] [role="textbox"]',
    submit: '[aria-label="Post"]',
  },
  {
    name: 'Facebook, comment',
    site: 'Facebook',
    kind: 'reply',
    url: 'https://www.facebook.com/',
    box: '[aria-label="Comment as You"]',
    submit: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  {
    name: 'Facebook, reply to a comment',
    site: 'Facebook',
    kind: 'reply',
    url: 'https://www.facebook.com/',
    openers: ['[data-opens="reply"]'],
    box: '[aria-label="Reply to Otto Brandt"]',
    submit: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
];

/** Boxes of the same sites where nobody composes a post: search, private messages, titles. */
const others: readonly (readonly [name: string, url: string, boxes: readonly string[]])[] = [
  ['Facebook', 'https://www.facebook.com/', ['[aria-label="Search Facebook"]', '[aria-label="Message"]']],
];

let browser: Browser;
/** Another browser, to measure the coach's patience by: one that takes the focus from nobody. */
let clock: Browser;
beforeAll(async () => {
  [browser, clock] = await Promise.all([startChromium(), startChromium()]);
});
afterAll(() => Promise.all([browser.close(), clock.close()]));

/** This week's numbers, as the options page says them. */
async function week(): Promise<ReadonlyMap<string, number>> {
  const page = await browser.open(`${browser.extension}src/options/index.html`);
  await page.getByRole('heading', { name: 'This week' }).waitFor();
  const rows = await page.getByRole('row').allInnerTexts();
  await page.close();
  return new Map(
    rows.map((row) => {
      const [label = '', count] = row.split('\t');
      return [label, Number(count)];
    }),
  );
}

const ways = composers.flatMap((row) => [
  { ...row, way: 'by button', post: (page: Page) => page.locator(row.submit).last().click() },
  ...(row.keys === undefined
    ? []
    : [{ ...row, way: `by ${row.keys}`, post: (page: Page) => page.keyboard.press(row.keys ?? '') }]),
]);

describe.each(ways)('$name, $way', ({ url, openers = [], box, kind, site, post }) => {
  test('marked while it is written, posted as typed, counted once', async () => {
    const before = await week();
    const page = await browser.open(url);
    for (const opener of openers) await page.locator(opener).first().click();
    await page.locator(box).first().click();
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    const marked = await markedWords(page);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(broadcast).toContain(words);

    await post(page);
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await posted(page)).toEqual([{ text: broadcast, kind }]);
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.close();

    const row = kind === 'post' ? 'Posts' : 'Replies';
    await expect.poll(async () => (await week()).get(row)).toBe((before.get(row) ?? 0) + 1);
    expect((await week()).get(`On ${site}`)).toBe((before.get(`On ${site}`) ?? 0) + 1);
  });
});

/** Long enough for anything the coach would have said to have been said: its pause, seen from outside. */
async function untilCoachSettles(): Promise<void> {
  const other = await clock.open('https://mastodon.social/home');
  await other.locator('textarea.autosuggest-textarea__textarea').click();
  await other.keyboard.type(broadcast);
  await markButton(other).waitFor();
  await other.close();
}

test.each(others)('nothing of the coach is in the other boxes of %s', async (_, url, boxes) => {
  const page = await browser.open(url);
  for (const box of boxes) {
    await page.locator(box).first().click();
    await page.keyboard.type(broadcast);
    await untilCoachSettles();
    expect(await page.locator('talkwith-coach').count()).toBe(0);
  }
  await page.close();
});
