import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStorage } from './harness/background.ts';
import type { Browser } from './harness/chromium.ts';
import { broadcast, markButton, nextPaint, waitForMark } from './harness/coach.ts';
import { openContentScriptWorld } from './harness/content-script-world.ts';
import { throwIfRejected } from './harness/extension-api.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

const url = 'https://mastodon.social/home';
const box = 'textarea.autosuggest-textarea__textarea';

let coached: Browser;
let plain: Browser;
beforeAll(async () => {
  [coached, plain] = await Promise.all([sharedChromium(), sharedChromium({ withExtension: false })]);
});
afterAll(() => Promise.all([coached.close(), plain.close()]));

/** Everything that a page can read about itself. */
const readVisibleState = (page: Page) =>
  page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).sort(),
    // React adds a property with a random name to the document.
    onDocument: Object.getOwnPropertyNames(document).filter((name) => !name.startsWith('_react')),
    markup: new XMLSerializer().serializeToString(document),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    frames: window.length,
    elements: [...document.querySelectorAll('*')].map(
      (element) => Object.getOwnPropertyNames(element).length,
    ),
    // The browser may load the icon at any time.
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')),
    runtime: typeof Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime'),
  }));

test('before the first tip, a page cannot detect the extension', async () => {
  const [withCoach, without] = await Promise.all(
    [coached, plain].map(async (browser) => {
      const page = await browser.open(url);
      const beforeTyping = await readVisibleState(page);
      await page.locator(box).click();
      await page.keyboard.type('The kettle');
      await nextPaint(page);
      const writing = await readVisibleState(page);
      await page.close();
      return { beforeTyping, writing };
    }),
  );
  expect(withCoach).toEqual(without);
  expect(withCoach?.writing.runtime).toBe('undefined');
});

test('a page can neither load the extension’s files nor embed its pages in a frame', async () => {
  const page = await coached.open(url);
  for (const path of ['manifest.json', 'icons/128.png', 'src/content/index.js', 'src/options/index.html']) {
    const loaded = await page.evaluate(async (address) => {
      const image = new Image();
      const imageResult = new Promise((done) => {
        image.onload = () => done('an image');
        image.onerror = () => done('nothing');
      });
      image.src = address;
      const fetched = await fetch(address).then(
        () => 'a file',
        () => 'nothing',
      );
      return [await imageResult, fetched];
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

test('a page cannot control the coach with messages or events', async () => {
  const page = await coached.open(url);
  await page.locator(box).click();
  await page.keyboard.type(broadcast);
  await waitForMark(page);
  await expect.poll(() => readStorage(coached)).toContain('shown:');
  // The upload to other devices happens a while after the count, and changes the storage.
  await expect.poll(() => readStorage(coached)).not.toContain('"unsent"');
  const stored = await readStorage(coached);
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
  expect(await readStorage(coached)).toEqual(stored);
  await page.close();
});

test('an attacker who controls the content script can change no more settings than the card can', async () => {
  const page = await coached.open(url);
  const runInContentScript = await openContentScriptWorld(page, coached.extension);
  const send = (message: unknown) =>
    runInContentScript(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(${throwIfRejected}).then((reply) => (reply === null ? 'accepted' : 'no reply'), () => 'rejected')`,
    );
  const stored = await readStorage(coached);
  for (const change of [
    { set: 'enabled', to: false },
    { set: 'pausedUntil', to: 9e15 },
    { set: 'houseWords', to: { allow: ['x'], catch: [] } },
    { set: 'sync', to: false },
  ]) {
    expect(await send({ type: 'change', change }), change.set).toBe('rejected');
  }
  expect(await send({ type: 'delete', scope: { what: 'everything' } })).toBe('rejected');
  expect(await send({ type: 'import', text: '{}' })).toBe('rejected');
  expect(await readStorage(coached)).toEqual(stored);
  expect(await send({ type: 'change', change: { set: 'rule', id: 'hype', to: false } })).toBe('accepted');
  expect(await send({ type: 'change', change: { set: 'rule', id: 'hype', to: true } })).toBe('accepted');
  await page.close();
});
