/**
 * How soon the options page shows the week of somebody who has used the extension for a year: `npm run bench:options`.
 * Needs a build (`npm run build`) and Chromium; prints, asserts nothing.
 */
import { dayOf } from '../src/coach/counting/calendar.ts';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { exportedFile } from '../tests/e2e/harness/exported-file.ts';
import { ensureChromium } from './browsers.ts';

const rounds = 15;
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A busy day: forty posts on five sites, with tips. */
const busy = {
  ...Object.fromEntries(
    ['x', 'mastodon', 'linkedin', 'reddit', 'bluesky'].flatMap((site) => [
      [`post:${site}`, 3],
      [`reply:${site}`, 5],
    ]),
  ),
  ...Object.fromEntries(
    ['at', 'rather-at', 'level', 'rather-with', 'with'].map((step) => [`lean:${step}`, 8]),
  ),
  ...Object.fromEntries(
    ['asked', 'gave', 'requested', 'about-us', 'about-them', 'named', 'thread', 'conversation'].map(
      (habit) => [habit, 6],
    ),
  ),
  ...Object.fromEntries(
    ['hashtag-pile', 'hard-sell', 'shouting', 'brochure-words'].flatMap((rule) => [
      [`shown:${rule}`, 3],
      [`heeded:${rule}`, 1],
      [`kept:${rule}`, 1],
    ]),
  ),
};

ensureChromium();
const browser = await startChromium();
const record = await browser.open(`${browser.extension}src/options/index.html#data`);
const year = Array.from({ length: 365 }, (_, back) => dayOf(new Date(Date.now() - back * 86_400_000)));
await record
  .getByLabel('JSON file')
  .setInputFiles(exportedFile(Object.fromEntries(year.map((day) => [day, busy]))));
await record.getByText('is in your record now').waitFor();
await record.close();

const first: number[] = [];
const whole: number[] = [];
for (let round = 0; round < rounds; round++) {
  const page = await browser.open(`${browser.extension}src/options/index.html`);
  await page.getByRole('region', { name: 'In numbers' }).waitFor();
  const [fcp, lcp] = await page.evaluate(
    () =>
      new Promise<[number, number]>((done) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
        new PerformanceObserver((list) =>
          done([paint, list.getEntries().at(-1)?.startTime ?? Number.NaN]),
        ).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  first.push(fcp);
  whole.push(lcp);
  await page.close();
}
await browser.close();
console.log(
  `The options page with a year of 40 posts a day: ms after the address was opened, median of ${rounds} (slowest)`,
);
console.log(`  first paint             ${median(first).toFixed(0)} (${Math.max(...first).toFixed(0)})`);
console.log(`  the week is painted     ${median(whole).toFixed(0)} (${Math.max(...whole).toFixed(0)})`);
