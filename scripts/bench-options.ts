/**
 * `npm run bench:options`: how soon the options page appears for somebody with a year of counts.
 * Needs a build (`npm run build`) and Chromium. It only prints figures.
 */
import { median } from 'simple-statistics';
import messages from '../_locales/en/messages.json' with { type: 'json' };
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { exportedFile } from '../tests/e2e/harness/exported-file.ts';
import { formatTable } from './bench/format-table.ts';
import { yearOfCounts } from './bench/year-of-counts.ts';
import { ensureChromium } from './browsers.ts';
import { printPlainErrors } from './plain-error.ts';

printPlainErrors();
const rounds = 15;

ensureChromium();
const browser = await startChromium();
const data = await browser.open(`${browser.extension}src/options/index.html#data`);
await data.getByLabel(messages.importField.message).setInputFiles(exportedFile(yearOfCounts(new Date())));
await data.getByRole('status').filter({ hasText: /\S/ }).waitFor();
await data.close();

const firstPaints: number[] = [];
const largestPaints: number[] = [];
for (let round = 0; round < rounds; round++) {
  const page = await browser.open(`${browser.extension}src/options/index.html`);
  await page.getByRole('region', { name: messages.numbersTitle.message }).waitFor();
  const [first, largest] = await page.evaluate(
    () =>
      new Promise<[number, number]>((done) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
        new PerformanceObserver((list) =>
          done([paint, list.getEntries().at(-1)?.startTime ?? Number.NaN]),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  firstPaints.push(first);
  largestPaints.push(largest);
  await page.close();
}
await browser.close();

const row = (name: string, values: readonly number[]): string[] => [
  name,
  median(values).toFixed(0),
  Math.max(...values).toFixed(0),
];
console.log(`The options page with a year of 40 posts a day, in ms after it was opened: ${rounds} times

${formatTable([['', 'median', 'slowest'], row('first paint', firstPaints), row('the week is painted', largestPaints)])}`);
