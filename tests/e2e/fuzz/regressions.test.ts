import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { conversation, markButton, nextPaint, waitForMark } from '../harness/coach.ts';

/** Pages on which `generated-pages.test.ts` once found a bug. */
let browser: Browser;
let body = '';
beforeAll(async () => {
  browser = await startChromium({ rewrite: () => `<!doctype html><title>A page</title>${body}` });
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints).toEqual([]));

const plainForm = '<form><textarea></textarea><button>Post</button></form>';

async function openCoached(html: string, box = 'textarea'): Promise<Page> {
  body = html;
  const page = await browser.open('https://www.tumblr.com/dashboard');
  await page.locator(box).focus();
  await page.keyboard.type('We are thrilled to announce it.');
  // A locator would call `matches` on the form, which fails if a field has that name.
  await page.waitForFunction(
    () =>
      document.querySelector('talkwith-coach')?.shadowRoot?.querySelector('[data-part="mark"] button') !=
      null,
  );
  return page;
}

test('a form whose fields are named like DOM methods is coached', async () => {
  const fields = ['contains', 'closest', 'matches'].map((name) => `<input name="${name}">`).join('');
  const page = await openCoached(`<form>${fields}<textarea></textarea><button>Post</button></form>`);
  await page.close();
});

test('the overlay is removed after its box was hidden and then removed', async () => {
  const page = await openCoached(plainForm);
  const form = page.locator('form');
  await form.evaluate((one) => (one.style.display = 'none'));
  await markButton(page).waitFor({ state: 'hidden' });
  await form.evaluate((one) => (one.style.display = ''));
  await waitForMark(page);
  await form.evaluate((one) => (one.style.display = 'none'));
  await markButton(page).waitFor({ state: 'hidden' });
  await form.evaluate((one) => one.remove());
  await page.locator('talkwith-coach').waitFor({ state: 'detached' });
  await page.close();
});

test('a page that hides the overlay’s element causes no error', async () => {
  const page = await openCoached(plainForm);
  await page.locator('talkwith-coach').evaluate((host) => host.setAttribute('style', 'display: none'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(conversation);
  await page.locator('talkwith-coach .followed').waitFor({ state: 'attached' });
  await page.close();
});

test('a page that removes its body during the analysis shows no overlay and causes no error', async () => {
  body = plainForm;
  const page = await browser.open('https://www.tumblr.com/dashboard');
  await page.locator('textarea').focus();
  await page.keyboard.type('We are thrilled to announce it.');
  await page.evaluate(() => document.body.remove());
  const other = await openCoached(body);
  expect(await page.locator('talkwith-coach').count()).toBe(0);
  for (const one of [page, other]) await one.close();
});

test('a marked box in a shadow root that moves into a frame can be typed in, and causes no error', async () => {
  const page = await openCoached(
    '<form><zz-box><template shadowrootmode="open"><div contenteditable="true"></div></template></zz-box><button>Post</button></form>',
    '[contenteditable]',
  );
  const box = page.locator('[contenteditable]');
  await box.evaluate((one) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const root = one.getRootNode();
    if (root instanceof ShadowRoot) frame.contentDocument?.body.append(root.host);
    if (one instanceof HTMLElement) one.focus();
  });
  await page.keyboard.type('Hm. ');
  await nextPaint(page);
  const draft = () =>
    page.evaluate(
      () =>
        document.querySelector('iframe')?.contentDocument?.querySelector('zz-box')?.shadowRoot?.textContent,
    );
  await expect.poll(draft).toContain('Hm.');
  await page.close();
});
