import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { type ExtensionApi, extensionApi } from './harness/extension-api.ts';
import { totalCounts } from './harness/recorded-counts.ts';

let browser: Browser;
let page: Page;
let api: ExtensionApi;

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.open(`${browser.extension}src/popup/index.html`);
  api = extensionApi(page);
});
afterAll(() => browser.close());

/** The total of one counter, over all days. */
const countOf = async (of: ExtensionApi, counter: string) => totalCounts(await of.local())[counter] ?? 0;

const count = (counter: string) => api.send({ type: 'count', counts: { [counter]: 1 } });
const polling = { timeout: 20_000, interval: 100 };

async function stopBackground(): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Writes a post and posts it, and waits until the site has accepted it. */
async function post(): Promise<void> {
  const site = await browser.open('https://mastodon.social/home');
  await site.locator('textarea.autosuggest-textarea__textarea').click();
  await site.keyboard.type('The river path is dry again.');
  await site.keyboard.press('Control+Enter');
  await site.waitForFunction(() => window.posted?.length === 1);
  await site.close();
}

test('a background that is stopped repeatedly loses no confirmed count, and counts nothing twice', async () => {
  const sent = 12;
  let confirmed = 0;
  for (let n = 0; n < sent; n++) {
    const settled = count('asked').then(
      (reply) => {
        if (reply === null) confirmed++;
      },
      () => undefined,
    );
    if (n % 2 === 1) await Promise.all([settled, stopBackground()]);
    else await settled;
  }
  const stored = await countOf(api, 'asked');
  expect(confirmed).toBeGreaterThan(0);
  expect(stored).toBeGreaterThanOrEqual(confirmed);
  expect(stored).toBeLessThanOrEqual(sent);
});

/** Sends a message, which starts the background if it is stopped. */
const startBackground = () =>
  api.send({ type: 'analyze', draft: { text: 'Good.', kind: 'post', site: null, answers: null } });

test('counts that a stopped background had not uploaded are uploaded after its next start', async () => {
  await startBackground();
  await expect.poll(async () => 'unsent' in (await api.local()), polling).toBe(false);
  const uploaded = JSON.stringify(await api.sync());
  await count('gave');
  await stopBackground();
  expect(await api.local()).toHaveProperty('unsent');
  expect(JSON.stringify(await api.sync())).toBe(uploaded);
  await startBackground();
  await expect.poll(async () => 'unsent' in (await api.local()), polling).toBe(false);
  expect(JSON.stringify(await api.sync())).not.toBe(uploaded);
});

test('with full storage, a write fails with an error, no count is lost, and the site has no errors', async () => {
  const before = await countOf(api, 'gave');
  const quota = 10 * 1024 * 1024;
  const used = JSON.stringify(await api.local()).length;
  await api.set('local', { filler: 'x'.repeat(quota - used - 400) });
  await api.set('local', { 'filler-300': 'x'.repeat(300) }).catch(() => undefined);
  for (let size = 256; size >= 1; size /= 2) {
    await api.set('local', { [`filler-${size}`]: 'x'.repeat(size) }).catch(() => undefined);
  }
  await expect(count('heeded:a-rule-with-a-long-name')).rejects.toThrow(/quota/i);
  await post();
  expect(browser.complaints).toEqual([]);
  expect(await countOf(api, 'gave')).toBe(before);
  const fillers = Object.keys(await api.local()).filter((key) => /^filler/.test(key));
  await api.remove('local', fillers);
  await count('gave');
  expect(await countOf(api, 'gave')).toBe(before + 1);
});

test('after the local storage is cleared while pages are open, counting continues and synced counts return', async () => {
  await expect.poll(async () => 'unsent' in (await api.local()), polling).toBe(false);
  const before = await countOf(api, 'gave');
  await api.clear('local');
  await post();
  await expect.poll(() => countOf(api, 'post:mastodon'), polling).toBeGreaterThanOrEqual(1);
  await expect.poll(() => countOf(api, 'gave'), polling).toBe(before);
  expect(browser.complaints).toEqual([]);
});

test('counts are kept if the browser is closed right after them', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'talkwith-'));
  const path = 'src/popup/index.html';
  const first = await startChromium({ profile });
  const own = extensionApi(await first.open(`${first.extension}${path}`));
  for (let n = 0; n < 3; n++) await own.send({ type: 'count', counts: { asked: 1 } });
  await first.close();
  const second = await startChromium({ profile });
  expect(await countOf(extensionApi(await second.open(`${second.extension}${path}`)), 'asked')).toBe(3);
  await second.close();
  await rm(profile, { recursive: true });
}, 60_000);
