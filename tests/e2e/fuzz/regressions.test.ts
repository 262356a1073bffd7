import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { conversation, markButton, nextPaint } from '../harness/coach.ts';

/** Pages as `fuzz/any-site.test.ts` makes them, of which each once went wrong. */
let browser: Browser;
let body = '';
beforeAll(async () => {
  browser = await startChromium({ rewrite: () => `<!doctype html><title>A page</title>${body}` });
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints).toEqual([]));

async function coached(inside: string, box = 'textarea'): Promise<Page> {
  body = inside;
  const page = await browser.open('https://www.tumblr.com/dashboard');
  await page.locator(box).focus();
  await page.keyboard.type('We are thrilled to announce it.');
  // Playwright's own selectors, too, ask elements what they match.
  await page.waitForFunction(
    () =>
      document.querySelector('talkwith-coach')?.shadowRoot?.querySelector('[data-part="mark"] button') !=
      null,
  );
  return page;
}

test('a form whose fields are called as what an element can do is coached', async () => {
  const fields = ['contains', 'closest', 'matches'].map((name) => `<input name="${name}">`).join('');
  const page = await coached(`<form>${fields}<textarea></textarea><button>Post</button></form>`);
  await page.close();
});

test('of a box that is hidden, and then taken out, nothing is left', async () => {
  const page = await coached('<form><textarea></textarea><button>Post</button></form>');
  const form = page.locator('form');
  await form.evaluate((one) => (one.style.display = 'none'));
  await markButton(page).waitFor({ state: 'hidden' });
  await form.evaluate((one) => (one.style.display = ''));
  await markButton(page).waitFor();
  await form.evaluate((one) => (one.style.display = 'none'));
  await markButton(page).waitFor({ state: 'hidden' });
  await form.evaluate((one) => one.remove());
  await page.locator('talkwith-coach').waitFor({ state: 'detached' });
  await page.close();
});

test('a page that gives our element no size gets no error of ours', async () => {
  const page = await coached('<form><textarea></textarea><button>Post</button></form>');
  await page.locator('talkwith-coach').evaluate((ours) => ours.setAttribute('style', 'display: none'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(conversation);
  await page.locator('talkwith-coach .heeded').waitFor({ state: 'attached' });
  await page.close();
});

test('of a page that takes out its body while the draft is judged nothing is seen, and no error of ours', async () => {
  body = '<form><textarea></textarea><button>Post</button></form>';
  const page = await browser.open('https://www.tumblr.com/dashboard');
  await page.locator('textarea').focus();
  await page.keyboard.type('We are thrilled to announce it.');
  await page.evaluate(() => document.body.remove());
  const other = await coached(body);
  expect(await page.locator('talkwith-coach').count()).toBe(0);
  for (const one of [page, other]) await one.close();
});

test('a box in a shadow root that is moved into a frame while it is marked goes on, without an error of ours', async () => {
  const page = await coached(
    '<form><zz-box><template shadowrootmode="open"><div contenteditable="true"></div></template></zz-box><button>Post</button></form>',
    '[contenteditable]',
  );
  const box = page.locator('[contenteditable]');
  await box.evaluate((one) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const tree = one.getRootNode();
    if (tree instanceof ShadowRoot) frame.contentDocument?.body.append(tree.host);
    if (one instanceof HTMLElement) one.focus();
  });
  await page.keyboard.type('Hm. ');
  await nextPaint(page);
  const words = () =>
    page.evaluate(
      () =>
        document.querySelector('iframe')?.contentDocument?.querySelector('zz-box')?.shadowRoot?.textContent,
    );
  await expect.poll(words).toContain('Hm.');
  await page.close();
});
