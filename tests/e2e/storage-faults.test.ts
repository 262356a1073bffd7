import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sumDevices } from '../../src/coach/log/shared-log.ts';
import { parseLocalLog } from '../../src/storage/local-log.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import { type ExtensionApi, extensionApi } from './harness/extension-api.ts';

let browser: Browser;
let page: Page;
let store: ExtensionApi;

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.open(`${browser.extension}src/popup/index.html`);
  store = extensionApi(page);
});
afterAll(() => browser.close());

/** How often something was counted, on whatever days. */
async function counted(of: ExtensionApi, counter: string): Promise<number> {
  const days = Object.values(sumDevices(parseLocalLog(await of.local()).log));
  return days.reduce((sum, counts) => sum + (counts[counter] ?? 0), 0);
}

const count = (counter: string) => store.send({ type: 'count', counts: { [counter]: 1 } });
const patience = { timeout: 20_000, interval: 100 };

async function stopWorkers(): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Writes a post on a site and posts it; the site took it. */
async function post(): Promise<void> {
  const site = await browser.open('https://mastodon.social/home');
  await site.locator('textarea.autosuggest-textarea__textarea').click();
  await site.keyboard.type('The river path is dry again.');
  await site.keyboard.press('Control+Enter');
  await site.waitForFunction(() => window.posted?.length === 1);
  await site.close();
}

test('a worker stopped again and again loses no count it had taken, and doubles none', async () => {
  const sent = 12;
  let taken = 0;
  for (let n = 0; n < sent; n++) {
    const answered = count('asked').then(
      (reply) => {
        if (reply === null) taken++;
      },
      () => undefined,
    );
    if (n % 2 === 1) await Promise.all([answered, stopWorkers()]);
    else await answered;
  }
  const stored = await counted(store, 'asked');
  expect(taken).toBeGreaterThan(0);
  expect(stored).toBeGreaterThanOrEqual(taken);
  expect(stored).toBeLessThanOrEqual(sent);
});

/** Any message starts the worker where it is stopped. */
const wake = () =>
  store.send({ type: 'analyze', draft: { text: 'Good.', kind: 'post', site: null, answers: null } });

test('what a stopped worker had not told its other devices is told at its next start', async () => {
  await wake();
  await expect.poll(async () => 'unsent' in (await store.local()), patience).toBe(false);
  const told = JSON.stringify(await store.sync());
  await count('gave');
  await stopWorkers();
  expect(await store.local()).toHaveProperty('unsent');
  expect(JSON.stringify(await store.sync())).toBe(told);
  await wake();
  await expect.poll(async () => 'unsent' in (await store.local()), patience).toBe(false);
  expect(JSON.stringify(await store.sync())).not.toBe(told);
});

test('a full store tells who asked, loses nothing, and throws nothing at the site', async () => {
  const before = await counted(store, 'gave');
  const room = 10 * 1024 * 1024;
  const taken = JSON.stringify(await store.local()).length;
  await store.set('local', { filler: 'x'.repeat(room - taken - 400) });
  await store.set('local', { crumbs: 'x'.repeat(300) }).catch(() => undefined);
  let left = 256;
  for (; left >= 1; left /= 2) {
    await store.set('local', { [`crumb-${left}`]: 'x'.repeat(left) }).catch(() => undefined);
  }
  await expect(count('heeded:a-rule-with-a-long-name')).rejects.toThrow(/quota/i);
  await post();
  expect(browser.complaints).toEqual([]);
  expect(await counted(store, 'gave')).toBe(before);
  const crumbs = Object.keys(await store.local()).filter((key) => /^(filler|crumb)/.test(key));
  await store.remove('local', crumbs);
  await count('gave');
  expect(await counted(store, 'gave')).toBe(before + 1);
});

test('a store cleared while pages are open goes on, and what had been told comes back', async () => {
  await expect.poll(async () => 'unsent' in (await store.local()), patience).toBe(false);
  const before = await counted(store, 'gave');
  await store.clear('local');
  await post();
  await expect.poll(() => counted(store, 'post:mastodon'), patience).toBeGreaterThanOrEqual(1);
  await expect.poll(() => counted(store, 'gave'), patience).toBe(before);
  expect(browser.complaints).toEqual([]);
});

test('a browser closed at once has what it had taken when it is opened again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'talkwith-'));
  const path = 'src/popup/index.html';
  const first = await startChromium({ profile });
  const own = extensionApi(await first.open(`${first.extension}${path}`));
  for (let n = 0; n < 3; n++) await own.send({ type: 'count', counts: { asked: 1 } });
  await first.close();
  const second = await startChromium({ profile });
  expect(await counted(extensionApi(await second.open(`${second.extension}${path}`)), 'asked')).toBe(3);
  await second.close();
  await rm(profile, { recursive: true });
}, 60_000);
