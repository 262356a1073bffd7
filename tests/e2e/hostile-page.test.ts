import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, caret, markButton, markedWords, model, nextPaint } from './harness/coach.ts';

/** Styles that would undo anything a page can undo, and leave the page's own box to write in. */
const style = `
  * { all: unset; animation: none !important; }
  html { transform: scale(0.9) translateX(12px); overflow: hidden; }
  body { display: block; overflow: hidden; transform: translateY(20px); filter: opacity(0.99); }
  main, form, .editor, .bar { display: block; position: relative; z-index: 2147483647; }
  textarea { display: block; box-sizing: border-box; width: 500px; height: 120px; border: 1px solid; background: white; }
  button { display: inline-block; padding: 6px; border: 1px solid; }
  head, h1, section, :not(html, body, main, form, div, textarea, button) { display: none !important; }
  talkwith-coach, talkwith-coach * {
    all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
    position: static !important; z-index: -1 !important; transform: scale(0) !important; pointer-events: none !important;
    width: 1px !important; height: 1px !important; overflow: hidden !important; transition: all 9s !important;
  }`;

/** What a page can do to its own world before anything of ours runs. */
const script = `
  window.heard = [];
  const attachShadow = Element.prototype.attachShadow;
  customElements.define('talkwith-coach', class extends HTMLElement {
    constructor() { super(); attachShadow.call(this, { mode: 'closed' }); }
    connectedCallback() { this.remove(); }
  });
  for (const [type, name] of [
    [Element, 'attachShadow'], [Element, 'getBoundingClientRect'], [Document, 'elementsFromPoint'],
    [HTMLElement, 'showPopover'], [EventTarget, 'addEventListener'], [Range, 'getClientRects'],
    [Highlight, 'add'], [DocumentFragment, 'querySelector'], [Array, 'map'], [Node, 'appendChild'],
  ]) {
    const real = type.prototype[name];
    type.prototype[name] = function (...args) {
      if (/talkwith|coach|data-part/.test(this.localName + String(args))) window.heard.push(name);
      if (this.getRootNode?.() instanceof ShadowRoot) throw new Error('trapped: ' + name);
      return real.apply(this, args);
    };
  }`;

declare global {
  interface Window {
    /** Calls of patched functions in which something of ours was seen. */
    heard: string[];
  }
}

const url = 'https://www.tumblr.com/editors/textarea';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium({
    rewrite: (body) => body.replace('</head>', `<style>${style}</style><script>${script}</script></head>`),
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open(url);
  await page.locator('textarea').click();
  await page.keyboard.type(broadcast);
  await markButton(page).waitFor();
});
afterEach(() => page.close());

const overlay = () => page.locator('talkwith-coach');
const typedAsEver = async () => {
  expect(await caret(page.locator('textarea'))).toBe(broadcast.length);
  expect(await model(page)).toBe(broadcast);
};

test('style, transforms, patched prototypes and a class for our element neither hide the coach nor hear it', async () => {
  await markButton(page).click();
  await card(page).waitFor();
  const box = await page.locator('textarea').boundingBox();
  const tip = await card(page).boundingBox();
  if (box === null || tip === null) throw new Error('not on the screen');
  expect(tip.width).toBeGreaterThan(200);
  expect(tip.x >= box.x + box.width || tip.y >= box.y + box.height || tip.y + tip.height <= box.y).toBe(true);
  await card(page).getByText('No tips for this post').click();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await typedAsEver();
});

test('what a page does to our buttons, our host and its events drives nothing', async () => {
  const press = () =>
    page.evaluate(() => {
      const host = document.querySelector('talkwith-coach');
      const buttons = host?.shadowRoot?.querySelectorAll('button') ?? [];
      const init = {
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerId: 1,
        button: 0,
        clientX: 5,
        clientY: 5,
      };
      for (const button of [...buttons, host]) {
        if (!(button instanceof HTMLElement)) throw new Error('There is no button to press.');
        button.click();
        for (const type of ['pointerdown', 'pointermove', 'pointerup', 'click', 'mousedown', 'mouseup'])
          button.dispatchEvent(
            new PointerEvent(type, { ...init, clientX: type === 'pointerdown' ? 5 : 300 }),
          );
        for (const key of ['Enter', ' ', 'Escape', 'ArrowDown'])
          button.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
      }
      return host?.shadowRoot?.textContent ?? '';
    });
  const place = await markButton(page).boundingBox();
  await press();
  await nextPaint(page);
  expect(await card(page).count()).toBe(0);
  expect(await markButton(page).boundingBox()).toEqual(place);

  await markButton(page).click();
  await card(page).waitFor();
  const said = await press();
  await nextPaint(page);
  expect(await overlay().evaluate((host) => host.shadowRoot?.textContent)).toBe(said);
  await typedAsEver();
});

test('taken out of the page, or hidden, the coach comes back once and then leaves', async () => {
  for (const takeOut of ['remove', 'hidePopover'] as const) {
    await overlay().evaluate((host, how) => (host instanceof HTMLElement ? host[how]() : undefined), takeOut);
    if (takeOut === 'remove') await markButton(page).waitFor();
  }
  await overlay().waitFor({ state: 'detached' });
  expect(await markedWords(page)).toEqual([]);
  await page.keyboard.type(' We are thrilled!!!');
  await page.locator('button[type="submit"]').click();
  await page.waitForFunction(() => window.posted?.length === 1);
  expect(await overlay().count()).toBe(0);
});

test('what the page opens above everything is above the coach, unless the composer is in it', async () => {
  const uppermost = async () => {
    const mark = (await markButton(page).boundingBox()) ?? expect.fail('not on the screen');
    return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
      mark.x + mark.width / 2,
      mark.y + mark.height / 2,
    ] as const);
  };
  expect(await uppermost()).toBe('talkwith-coach');
  await page.evaluate(() => {
    const shade = document.createElement('dialog');
    shade.style.cssText = 'display: block !important; position: fixed; inset: 0; width: 100%; height: 100%';
    document.body.append(shade);
    shade.showModal();
  });
  expect(await uppermost()).toBe('dialog');
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await page.evaluate(() => {
    const form = document.querySelector('form');
    if (form === null) throw new Error('no form');
    form.popover = 'manual';
    form.style.cssText = 'display: block !important; position: fixed; inset: 0; width: 100%; height: 100%';
    form.showPopover();
  });
  await expect.poll(uppermost).toBe('talkwith-coach');
});
