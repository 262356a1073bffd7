import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startChromium } from '../harness/chromium.ts';
import { nextPaint, waitForMark } from '../harness/coach.ts';
import { soakFactor } from '../harness/random-samples.ts';

test(
  'many composers on one page leave no elements, highlights, listeners or memory behind',
  async () => {
    const browser = await startChromium();
    const page = await browser.open('https://mastodon.social/home');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    let keys = 0;
    const compose = async (number: number) => {
      await page.evaluate(() => {
        const form = document.createElement('form');
        form.id = 'box';
        form.append(document.createElement('textarea'), document.createElement('button'));
        form.lastElementChild?.append('Post');
        document.body.append(form);
      });
      await page.locator('#box textarea').focus();
      const draft = number % 5 === 0 ? 'We are thrilled to announce tea!' : 'Hello you.';
      await page.keyboard.type(draft);
      keys += draft.length;
      if (number % 10 === 0) await waitForMark(page);
      await page.evaluate(() => document.querySelector('#box')?.remove());
      if (number % 10 === 0) await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    };
    for (let number = 0; number < 20; number++) await compose(number);
    const before = await measurePage(session, page);
    keys = 0;
    const composers = Math.ceil(80 * soakFactor);
    for (let number = 0; number < composers; number++) await compose(number);
    console.log(`${composers} composers and ${keys} keys after the first 20 composers`);
    const after = await measurePage(session, page);
    expect(after.highlights).toBe(0);
    expect(after.overlays).toBe(0);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 60);
    expect(after.heapBytes).toBeLessThan(before.heapBytes + 1_000_000);
    expect(browser.complaints).toEqual([]);
    await browser.close();
  },
  90_000 * Math.max(1, soakFactor),
);

/** What the page holds after the last composer lost the focus and the garbage was collected. */
async function measurePage(session: CDPSession, page: Page) {
  await page.locator('textarea').first().focus();
  await page.locator('textarea').first().blur();
  await nextPaint(page);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const [highlights, overlays] = await page.evaluate(() => [
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    document.querySelectorAll('talkwith-coach').length,
  ]);
  return {
    highlights,
    overlays,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heapBytes: metric('JSHeapUsedSize'),
  };
}
