import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { broadcast, card, caret, markButton, model, nextPaint } from '../harness/coach.ts';

/**
 * What people have complained about in extensions that sit beside an editor; each link is a thread. Undo,
 * replacing and what is posted are in `untouched.test.ts` and
 * `contract/`, covering things in `manners.test.ts`.
 */
let coached: Browser;
let bare: Browser;
beforeAll(async () => {
  [coached, bare] = await Promise.all([startChromium(), startChromium({ withExtension: false })]);
});
afterAll(() => Promise.all([coached.close(), bare.close()]));

const boxes = [
  { name: 'X (Draft.js)', url: 'https://x.com/home', opener: '', box: '[data-testid="tweetTextarea_0"]' },
  {
    name: 'Bluesky (ProseMirror)',
    url: 'https://bsky.app/',
    opener: '[aria-label="Compose new post"]',
    box: '.ProseMirror',
  },
  {
    name: 'Reddit (Lexical)',
    url: 'https://www.reddit.com/r/slowkitchen/submit',
    opener: '',
    box: '[data-lexical-editor]',
  },
  {
    name: 'Medium (Slate)',
    url: 'https://medium.com/@petra-lund/night-bus',
    opener: '#open-responses',
    box: '[data-slate-editor]',
  },
  {
    name: 'LinkedIn (Quill)',
    url: 'https://www.linkedin.com/feed/',
    opener: '#start-a-post',
    box: '#interop-outlet .ql-editor',
  },
] as const;

declare global {
  interface Window {
    /** How often anything under the box has been changed. */
    changes: number;
  }
}

/** One person's typing, with what a site could notice of it; `beside` is what they do with the coach. */
async function write(browser: Browser, { url, opener, box }: (typeof boxes)[number], beside: Beside) {
  const page = await browser.open(url);
  if (opener !== '') await page.locator(opener).first().click();
  const field = page.locator(box).first();
  await field.click();
  await field.evaluate((root) => {
    window.changes = 0;
    const count = (records: readonly MutationRecord[]) => {
      window.changes += records.length;
    };
    new MutationObserver(count).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  await page.keyboard.type('@nora #tea @otto_b #soup #bread #cake #coffee ');
  await page.keyboard.insertText('🎉');
  await page.keyboard.type(` ${broadcast}`);
  const named = await model(page);

  await beside.marked(page);
  await nextPaint(page);
  const typing = await page.evaluate(() => window.changes);
  const keys = await browser.context.newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await keys.send('Input.insertText', { text: '日本' });
  await page.waitForFunction(() => window.model().includes('日本'));
  await nextPaint(page);
  const composed = await model(page);

  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
  await nextPaint(page);
  const before = await caret(field);
  const changes = await page.evaluate(() => window.changes);
  await beside.closed(page);
  const idle = (await page.evaluate(() => window.changes)) - changes;
  const after = await caret(field);
  await page.keyboard.type('abc');
  await nextPaint(page);
  const typed = await model(page);
  const html = await field.evaluate((root) => root.outerHTML);
  await page.close();
  // Draft.js names its blocks at random.
  const markup = html.replace(/\b[a-z0-9]{4,5}-\d+-\d+\b|(?<=data-editor=")\w+/g, '·');
  return { named, composed, typed, before, after, idle, typing, markup };
}

interface Beside {
  marked(page: Page): Promise<unknown>;
  closed(page: Page): Promise<unknown>;
}
const alone: Beside = { marked: async () => {}, closed: async () => {} };
const withCoach: Beside = {
  marked: (page) => markButton(page).waitFor(),
  async closed(page) {
    await markButton(page).click();
    await card(page).getByRole('button', { name: 'Close' }).click();
    await markButton(page).click();
    await card(page).getByText('No tips for this post').click();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
  },
};

describe.each(boxes)('$name', (box) => {
  type Written = Awaited<ReturnType<typeof write>>;
  let seen: Written;
  let expected: Written;
  beforeAll(async () => {
    [seen, expected] = await Promise.all([write(coached, box, withCoach), write(bare, box, alone)]);
  });

  // https://github.com/wseagar/eight-dollars/issues/85, https://github.com/Automattic/harper/issues/1395,
  // https://github.com/facebookarchive/draft-js/issues/36
  test('names, tags and an emoji are neither lost nor doubled, and break no line', () => {
    expect(seen.named).toBe(`@nora #tea @otto_b #soup #bread #cake #coffee 🎉 ${broadcast}`);
    expect(seen.named).toBe(expected.named);
  });

  // https://github.com/ChurchApps/FreeShow/issues/3562, https://github.com/guardian/scribe/issues/422
  test('what an input method composes under a mark is not doubled', () => {
    expect(seen.composed).toBe(`${seen.named}日本`);
    expect(seen.composed).toBe(expected.composed);
  });

  // https://github.com/bluesky-social/social-app/issues/5819, https://github.com/Automattic/harper/issues/2626,
  // https://github.com/Automattic/harper/issues/3111, https://github.com/Automattic/simplenote-electron/issues/2273
  test('closing a tip moves no caret, erases nothing, and typing goes on forwards', () => {
    expect([seen.before, seen.after]).toEqual([expected.before, expected.before]);
    expect(seen.typed).toContain('abc');
    expect(seen.typed).toBe(expected.typed);
  });

  // https://github.com/facebookarchive/draft-js/issues/616, https://github.com/Automattic/harper/issues/2913,
  // https://github.com/defmethodinc/just-not-sorry/issues/12, https://github.com/slab/quill/issues/574
  test('nothing of the coach is in the editor’s markup', () => {
    expect(seen.markup).toBe(expected.markup);
  });

  // https://github.com/bustle/mobiledoc-kit/issues/422, https://github.com/ProseMirror/prosemirror/issues/520
  test('the coach changes nothing under the box, so nobody has to change it back', () => {
    expect(seen.idle).toBe(0);
    expect(seen.typing).toBe(expected.typing);
  });
});
