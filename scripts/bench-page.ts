/**
 * What the extension costs a page, beside the same page without it: `npm run bench:page`.
 * Needs a build (`npm run build`) and Chromium; prints, asserts nothing.
 */
import type { CDPSession, Page } from 'playwright-core';
import { type Browser, startChromium } from '../tests/e2e/harness/chromium.ts';
import { broadcast, markButton } from '../tests/e2e/harness/coach.ts';
import { buildFixtures } from '../tests/fixtures/build.ts';
import { ensureChromium } from './browsers.ts';

const rounds = 15;
const keys = 200;
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const spread = (values: readonly number[]) => median(values.map((value) => Math.abs(value - median(values))));

ensureChromium();
await buildFixtures();
const [on, off] = await Promise.all([startChromium(), startChromium({ withExtension: false })]);

/** Milliseconds to put 10,000 nodes into a page where nobody writes, laid out. */
async function insertion(browser: Browser): Promise<number> {
  const page = await browser.open('https://bsky.app/');
  const took = await page.evaluate(async () => {
    const started = performance.now();
    for (let card = 0; card < 200; card++) {
      const element = document.createElement('article');
      for (let line = 0; line < 49; line++) element.append(document.createElement('p'));
      document.body.append(element);
      if (card % 10 === 9) await new Promise((next) => setTimeout(next));
    }
    document.body.getBoundingClientRect();
    return performance.now() - started;
  });
  await page.close();
  return took;
}

const inserted: { on: number[]; off: number[] } = { on: [], off: [] };
for (let round = 0; round < rounds; round++) {
  inserted.on.push(await insertion(on));
  inserted.off.push(await insertion(off));
}
console.log('10,000 nodes inserted, nobody writing: ms, median ± median deviation');
console.log(`  with the extension     ${median(inserted.on).toFixed(1)} ± ${spread(inserted.on).toFixed(1)}`);
console.log(
  `  without                ${median(inserted.off).toFixed(1)} ± ${spread(inserted.off).toFixed(1)}`,
);

interface Cost {
  readonly all: number;
  readonly ours: number;
}

const filler = 'The kettle was on and the rain had stopped, so we talked about bread and boats. ';

/** Main-thread milliseconds a key costs in a draft of 500 characters with a nudge showing. */
async function typing(browser: Browser, url: string, opener: string, box: string): Promise<Cost> {
  const page = await browser.open(url);
  if (opener !== '') await page.locator(opener).first().click();
  await page.locator(box).first().click();
  await page.keyboard.insertText(`${broadcast} ${filler.repeat(5)}`.slice(0, 500));
  await page.keyboard.type(' ');
  if (browser === on) await markButton(page).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const stop = await startTrace(session);
  const before = await taskSeconds(session);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await paintedOnce(page);
  }
  const all = ((await taskSeconds(session)) - before) * 1000;
  const ours = await stop();
  await page.close();
  return { all: all / keys, ours: ours / keys };
}

const paintedOnce = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Traces calls into extension scripts; the function returned ends it and gives their milliseconds. */
async function startTrace(session: CDPSession): Promise<() => Promise<number>> {
  let microseconds = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const { name, dur, args } = event as {
        name?: string;
        dur?: number;
        args?: { data?: { url?: string } };
      };
      if (name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://'))
        microseconds += dur ?? 0;
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    return microseconds / 1000;
  };
}

console.log(`\nOne key in a focused draft of 500 characters, a tip showing: main-thread ms, mean of ${keys}`);
for (const [name, url, opener, box] of [
  ['ProseMirror (Bluesky)', 'https://bsky.app/', '[aria-label="Compose new post"]', '.ProseMirror'],
  ['Draft.js (X)', 'https://x.com/home', '', '[data-testid="tweetTextarea_0"]'],
  ['textarea (Mastodon)', 'https://mastodon.social/home', '', 'textarea.autosuggest-textarea__textarea'],
] as const) {
  const without = await typing(off, url, opener, box);
  const withCoach = await typing(on, url, opener, box);
  console.log(
    `  ${name.padEnd(24)} with ${withCoach.all.toFixed(2)}, without ${without.all.toFixed(2)}; in our scripts ${withCoach.ours.toFixed(3)}`,
  );
}
await Promise.all([on.close(), off.close()]);
