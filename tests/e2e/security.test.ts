import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markButton, nextPaint } from './harness/coach.ts';
import { openContentScriptWorld } from './harness/content-script-world.ts';
import { throwIfRejected } from './harness/extension-api.ts';

const url = 'https://mastodon.social/home';
const box = 'textarea.autosuggest-textarea__textarea';

let coached: Browser;
let bare: Browser;
beforeAll(async () => {
  [coached, bare] = await Promise.all([startChromium(), startChromium({ withExtension: false })]);
});
afterAll(() => Promise.all([coached.close(), bare.close()]));

/** Everything a page can count and name of itself. */
const whatThePageSees = (page: Page) =>
  page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).sort(),
    // React gives the document a name with a random number in it.
    onDocument: Object.getOwnPropertyNames(document).filter((name) => !name.startsWith('_react')),
    markup: new XMLSerializer().serializeToString(document),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    frames: window.length,
    elements: [...document.querySelectorAll('*')].map(
      (element) => Object.getOwnPropertyNames(element).length,
    ),
    // The browser asks for the icon when it likes.
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')),
    reach: typeof Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime'),
  }));

test('a page sees the same with the coach as without, before there is something to say', async () => {
  const [withCoach, without] = await Promise.all(
    [coached, bare].map(async (browser) => {
      const page = await browser.open(url);
      const untouched = await whatThePageSees(page);
      await page.locator(box).click();
      await page.keyboard.type('The kettle');
      await nextPaint(page);
      const writing = await whatThePageSees(page);
      await page.close();
      return { untouched, writing };
    }),
  );
  expect(withCoach).toEqual(without);
  expect(withCoach?.writing.reach).toBe('undefined');
});

test('a page cannot load a file of the extension, nor put its pages in a frame', async () => {
  const page = await coached.open(url);
  for (const path of ['manifest.json', 'icons/128.png', 'src/content/index.js', 'src/options/index.html']) {
    const loaded = await page.evaluate(async (address) => {
      const image = new Image();
      const seen = new Promise((done) => {
        image.onload = () => done('an image');
        image.onerror = () => done('nothing');
      });
      image.src = address;
      const fetched = await fetch(address).then(
        () => 'a file',
        () => 'nothing',
      );
      return [await seen, fetched];
    }, `${coached.extension}${path}`);
    expect(loaded, path).toEqual(['nothing', 'nothing']);
  }
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    return loaded;
  }, `${coached.extension}src/options/index.html`);
  for (const frame of page.frames()) expect(await frame.locator('main#app').count()).toBe(0);
  await page.close();
});

test('a page cannot drive the coach by messages or events', async () => {
  const page = await coached.open(url);
  await page.locator(box).click();
  await page.keyboard.type(broadcast);
  await markButton(page).waitFor();
  await expect.poll(kept).toContain('shown:');
  // The exchange with other devices comes a while after what is counted, and is noted.
  await expect.poll(kept).not.toContain('"unsent"');
  const stored = await kept();
  await page.evaluate(() => {
    for (const message of [
      { type: 'change', change: { set: 'enabled', to: false } },
      { type: 'stop', origins: [`${location.origin}/*`] },
      { type: 'count', counts: { asked: 1000 } },
      { type: 'status' },
    ]) {
      postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('talkwith', { detail: message }));
      dispatchEvent(new MessageEvent('message', { data: message }));
    }
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await nextPaint(page);
  expect(await markButton(page).isVisible()).toBe(true);
  expect(await kept()).toEqual(stored);
  await page.close();
});

test('whoever broke into a page’s content script could change no more there than its card can', async () => {
  const page = await coached.open(url);
  const inside = await openContentScriptWorld(page, coached.extension);
  const send = (message: unknown) =>
    inside(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(${throwIfRejected}).then((reply) => (reply === null ? 'taken' : 'not heard'), () => 'refused')`,
    );
  const stored = await kept();
  for (const change of [
    { set: 'enabled', to: false },
    { set: 'pausedUntil', to: 9e15 },
    { set: 'houseWords', to: { allow: ['x'], catch: [] } },
    { set: 'sync', to: false },
  ]) {
    expect(await send({ type: 'change', change }), change.set).toBe('refused');
  }
  expect(await send({ type: 'delete', scope: { what: 'everything' } })).toBe('refused');
  expect(await send({ type: 'import', text: '{}' })).toBe('refused');
  expect(await kept()).toEqual(stored);
  expect(await send({ type: 'change', change: { set: 'rule', id: 'hype', to: false } })).toBe('taken');
  expect(await send({ type: 'change', change: { set: 'rule', id: 'hype', to: true } })).toBe('taken');
  await page.close();
});

/** Everything stored. */
async function kept(): Promise<string> {
  const worker = coached.context.serviceWorkers()[0] ?? expect.fail('no background');
  return JSON.stringify(
    await worker.evaluate('Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)])'),
  );
}
