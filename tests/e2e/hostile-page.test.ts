import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, caret, markButton, markedWords, model, nextPaint } from './harness/coach.ts';
import { controlCoachClock, passTimeUntil } from './harness/coach-clock.ts';

/** Styles that hide or move as much as possible, except the page's own box. */
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

/** A script that patches DOM functions before the extension runs. */
const script = `
  window.detected = [];
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
      if (/talkwith|coach|data-part/.test(this.localName + String(args))) window.detected.push(name);
      if (this.getRootNode?.() instanceof ShadowRoot) throw new Error('trapped: ' + name);
      return real.apply(this, args);
    };
  }`;

declare global {
  interface Window {
    /** The patched functions that were called with an element of the coach. */
    detected: string[];
  }
}

const url = 'https://www.tumblr.com/editors/textarea';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium({
    rewrite: (body) => body.replace('</head>', `<style>${style}</style><script>${script}</script></head>`),
  });
  controlCoachClock(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open(url);
  await page.locator('textarea').click();
  await page.keyboard.type(broadcast);
  await passTimeUntil(page, markButton(page).waitFor());
});
afterEach(() => page.close());

const overlay = () => page.locator('talkwith-coach');
const expectDraftUnchanged = async () => {
  expect(await caret(page.locator('textarea'))).toBe(broadcast.length);
  expect(await model(page)).toBe(broadcast);
};

test('styles, transforms, patched prototypes and a custom element class neither hide nor detect the coach', async () => {
  await markButton(page).click();
  await card(page).waitFor();
  const box = await page.locator('textarea').boundingBox();
  const tip = await card(page).boundingBox();
  if (box === null || tip === null) throw new Error('The box or the card is not visible.');
  expect(tip.width).toBeGreaterThan(200);
  expect(tip.x >= box.x + box.width || tip.y >= box.y + box.height || tip.y + tip.height <= box.y).toBe(true);
  await card(page).getByText('No tips for this post').click();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.detected)).toEqual([]);
  await expectDraftUnchanged();
});

test('clicks and events that the page dispatches on the coach’s elements have no effect', async () => {
  const dispatchEvents = () =>
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
  const position = await markButton(page).boundingBox();
  await dispatchEvents();
  await nextPaint(page);
  expect(await card(page).count()).toBe(0);
  expect(await markButton(page).boundingBox()).toEqual(position);

  await markButton(page).click();
  await card(page).waitFor();
  const text = await dispatchEvents();
  await nextPaint(page);
  expect(await overlay().evaluate((host) => host.shadowRoot?.textContent)).toBe(text);
  await expectDraftUnchanged();
});

test('if the page removes or hides the coach, it returns once and then stays away', async () => {
  for (const method of ['remove', 'hidePopover'] as const) {
    await overlay().evaluate(
      (host, name) => (host instanceof HTMLElement ? host[name]() : undefined),
      method,
    );
    if (method === 'remove') await passTimeUntil(page, markButton(page).waitFor());
  }
  await overlay().waitFor({ state: 'detached' });
  expect(await markedWords(page)).toEqual([]);
  await page.keyboard.type(' We are thrilled!!!');
  await page.locator('button[type="submit"]').click();
  await page.waitForFunction(() => window.posted?.length === 1);
  expect(await overlay().count()).toBe(0);
});

test('a modal dialog of the page covers the coach; a popover with the composer does not', async () => {
  const topElement = async () => {
    const mark = (await markButton(page).boundingBox()) ?? expect.fail('The mark is not visible.');
    return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
      mark.x + mark.width / 2,
      mark.y + mark.height / 2,
    ] as const);
  };
  expect(await topElement()).toBe('talkwith-coach');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'display: block !important; position: fixed; inset: 0; width: 100%; height: 100%';
    document.body.append(dialog);
    dialog.showModal();
  });
  expect(await topElement()).toBe('dialog');
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await page.evaluate(() => {
    const form = document.querySelector('form');
    if (form === null) throw new Error('no form');
    form.popover = 'manual';
    form.style.cssText = 'display: block !important; position: fixed; inset: 0; width: 100%; height: 100%';
    form.showPopover();
  });
  await expect.poll(topElement).toBe('talkwith-coach');
});
