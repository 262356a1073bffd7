/**
 * Two weeks of posts on four sites, and what the options page shows about them. Today's posts are
 * written in the sites' composers. No test can set the clock of an extension's background, so the
 * earlier days are imported from a file: each has the counts of today under an earlier date.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { dayOf, daysOfWeek } from '../../src/coach/counting/calendar.ts';
import { countsSchema } from '../../src/storage/day-counts.ts';
import { exportedFile } from './harness/exported-file.ts';
import { startFirefox } from './harness/firefox.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

/** Two posts and two replies a day. `>>>` enters a shadow root. */
const daily = [
  {
    url: 'https://mastodon.social/home',
    opener: '',
    box: 'textarea.autosuggest-textarea__textarea',
    submit: 'form.compose-form button[type="submit"]',
    words: 'The ferry was late again. How do you get home when it is?',
  },
  {
    url: 'https://www.linkedin.com/feed/',
    opener: '#start-a-post',
    box: '#interop-outlet >>> .ql-editor',
    submit: '#interop-outlet >>> .share-actions__primary-action',
    words: 'The river path is dry again, so the long way home is open.',
  },
  {
    url: 'https://x.com/marenbuilds/status/7001',
    opener: '',
    box: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    words: 'The river path is dry again, and I walked it this morning.',
  },
  {
    url: 'https://news.ycombinator.com/item?id=4001',
    opener: '',
    box: 'textarea[name="text"]',
    submit: 'input[type="submit"]',
    words: 'We tried that in the spring, and the kiln cracked on the third day.',
  },
] as const;

const today = dayOf(new Date());
const lastTwoWeeks = [...daysOfWeek(new Date(), 1), ...daysOfWeek(new Date())].filter((day) => day <= today);
const days = lastTwoWeeks.length - 7;
const heading = [
  `${2 * days} of your ${4 * days} posts were replies.`,
  `You asked ${days} open ${days === 1 ? 'question' : 'questions'} (7 the week before).`,
].join(' ');
/** Each row of the numbers: this week, and the week before. */
const numbers = [
  ['Posts', 2],
  ['Replies', 2],
  ['With an open question', 1],
  ['Only a link', 0],
  ['On Mastodon', 1],
  ['On LinkedIn', 1],
  ['On X', 1],
  ['On Hacker News', 1],
].map(([name, aDay]) => `${name}: ${Number(aDay) * days}, ${Number(aDay) * 7}`);

/** An export file in which each day before today has the same counts as today. */
function fileOf(counted: unknown): { path: string; remove: () => void } {
  const counts = v.parse(countsSchema, counted);
  const earlier = lastTwoWeeks.filter((day) => day !== today);
  const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
  const path = join(folder, 'two-weeks.json');
  writeFileSync(path, exportedFile(Object.fromEntries(earlier.map((day) => [day, counts]))).buffer);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A script that reads the summary and the numbers from the page. */
const readWeek = `[
  document.querySelector('.lead')?.textContent.trim(),
  ...[...document.querySelectorAll('[aria-label="In numbers"] tbody tr')].map((row) => {
    const [name, thisWeek, lastWeek] = [...row.children].map((cell) => cell.textContent);
    return name + ': ' + thisWeek + ', ' + lastWeek;
  }),
]`;
const todayStored = `(globalThis.browser ?? chrome).storage.local.get('day:${today}').then((stored) => stored['day:${today}'])`;
const allCounted = v.object({
  'post:mastodon': v.literal(1),
  'post:linkedin': v.literal(1),
  'reply:x': v.literal(1),
  'reply:hackernews': v.literal(1),
});

test('the options page shows two weeks of posts exactly, in Chromium', async () => {
  const browser = await sharedChromium();
  onTestFinished(() => browser.close());
  for (const { url, opener, box, submit, words } of daily) {
    const page = await browser.open(url);
    const at = (selector: string) => page.locator(selector.replaceAll(' >>> ', ' ')).last();
    if (opener !== '') await at(opener).click();
    await at(box).click();
    await page.keyboard.type(words);
    await at(submit).click();
    await page.waitForFunction(() => window.posted?.length === 1);
    await page.close();
  }
  const options = await browser.open(`${browser.extension}src/options/index.html#data`);
  await expect.poll(async () => v.is(allCounted, await options.evaluate(todayStored))).toBe(true);
  const file = fileOf(await options.evaluate(todayStored));
  onTestFinished(file.remove);
  await options.getByLabel('JSON file').setInputFiles(file.path);
  await options.getByText('was imported.').waitFor();
  await options.getByRole('link', { name: 'This week' }).click();
  await options.getByText(heading).waitFor();
  expect(await options.evaluate(readWeek)).toEqual(expect.arrayContaining([heading, ...numbers]));
  expect(browser.strays).toEqual([]);
}, 60_000);

test('the options page shows two weeks of posts exactly, in Firefox', async () => {
  const firefox = await startFirefox();
  onTestFinished(() => firefox.close());
  for (const { url, opener, box, submit, words } of daily) {
    const page = await firefox.open(url);
    if (opener !== '') await page.locator(opener).click();
    await page.locator(box).click();
    await page.keyboard.type(words);
    await page.locator(submit).click();
    await page.waitForFunction(() => window.posted?.length === 1, { polling: 'raf' });
    await page.close();
  }
  const options = await firefox.openOwn('src/options/index.html#data');
  await expect.poll(async () => v.is(allCounted, await options.evaluate(todayStored))).toBe(true);
  const file = fileOf(await options.evaluate(todayStored));
  onTestFinished(file.remove);
  const input = await options.waitForSelector('input[type="file"]');
  await (await input?.toElement('input'))?.uploadFile(file.path);
  await options.locator('::-p-text(was imported.)').wait();
  await options.locator('nav a[href="#week"]').click();
  await options.waitForFunction(
    (expected) => document.querySelector('.lead')?.textContent?.trim() === expected,
    { polling: 'raf' },
    heading,
  );
  expect(await options.evaluate(readWeek)).toEqual(expect.arrayContaining([heading, ...numbers]));
  expect(firefox.strays).toEqual([]);
}, 60_000);
