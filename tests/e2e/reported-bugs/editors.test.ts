import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../harness/chromium.ts';
import { broadcast, card, caret, markButton, model, nextPaint } from '../harness/coach.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';

/**
 * Bugs that people reported about other extensions for editors; each link is a report. Reports
 * about undo, replacing and posting are tested in `drafts-unchanged.test.ts` and `contract/`,
 * reports about covered parts of the page in `overlay-overlap.test.ts`.
 */
let coached: Browser;
let plain: Browser;
beforeAll(async () => {
  [coached, plain] = await Promise.all([sharedChromium(), sharedChromium({ withExtension: false })]);
});
afterAll(() => Promise.all([coached.close(), plain.close()]));

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
    /** The number of DOM changes inside the box. */
    domChanges: number;
  }
}

/**
 * Writes a draft and returns everything that the site could notice. `actions` are those with the
 * coach.
 */
async function write(browser: Browser, { url, opener, box }: (typeof boxes)[number], actions: CoachActions) {
  const page = await browser.open(url);
  if (opener !== '') await page.locator(opener).first().click();
  const field = page.locator(box).first();
  await field.click();
  await field.evaluate((root) => {
    window.domChanges = 0;
    const count = (records: readonly MutationRecord[]) => {
      window.domChanges += records.length;
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
  const afterTyping = await model(page);

  await actions.waitForMark(page);
  await nextPaint(page);
  const changesByTyping = await page.evaluate(() => window.domChanges);
  const session = await browser.context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '日本' });
  await page.waitForFunction(() => window.model().includes('日本'));
  await nextPaint(page);
  const afterComposing = await model(page);

  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
  await nextPaint(page);
  const caretBefore = await caret(field);
  const changesBefore = await page.evaluate(() => window.domChanges);
  await actions.closeTips(page);
  const changesByCoach = (await page.evaluate(() => window.domChanges)) - changesBefore;
  const caretAfter = await caret(field);
  await page.keyboard.type('abc');
  await nextPaint(page);
  const afterClosing = await model(page);
  const html = await field.evaluate((root) => root.outerHTML);
  await page.close();
  // Draft.js gives its blocks random keys.
  const markup = html.replace(/\b[a-z0-9]{4,5}-\d+-\d+\b|(?<=data-editor=")\w+/g, '·');
  return {
    afterTyping,
    afterComposing,
    afterClosing,
    caretBefore,
    caretAfter,
    changesByCoach,
    changesByTyping,
    markup,
  };
}

interface CoachActions {
  waitForMark(page: Page): Promise<unknown>;
  closeTips(page: Page): Promise<unknown>;
}
const withoutCoach: CoachActions = { waitForMark: async () => {}, closeTips: async () => {} };
const withCoach: CoachActions = {
  waitForMark: (page) => markButton(page).waitFor(),
  async closeTips(page) {
    await markButton(page).click();
    await card(page).getByRole('button', { name: 'Close' }).click();
    await markButton(page).click();
    await card(page).getByText('No tips for this post').click();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
  },
};

describe.each(boxes)('$name', (box) => {
  type Result = Awaited<ReturnType<typeof write>>;
  let result: Result;
  let expected: Result;
  beforeAll(async () => {
    [result, expected] = await Promise.all([write(coached, box, withCoach), write(plain, box, withoutCoach)]);
  });

  // https://github.com/wseagar/eight-dollars/issues/85,
  // https://github.com/Automattic/harper/issues/1395,
  // https://github.com/facebookarchive/draft-js/issues/36
  test('mentions, hashtags and an emoji stay complete and on one line', () => {
    expect(result.afterTyping).toBe(`@nora #tea @otto_b #soup #bread #cake #coffee 🎉 ${broadcast}`);
    expect(result.afterTyping).toBe(expected.afterTyping);
  });

  // https://github.com/ChurchApps/FreeShow/issues/3562,
  // https://github.com/guardian/scribe/issues/422
  test('text typed with an input method next to marked words is inserted once', () => {
    expect(result.afterComposing).toBe(`${result.afterTyping}日本`);
    expect(result.afterComposing).toBe(expected.afterComposing);
  });

  // https://github.com/bluesky-social/social-app/issues/5819,
  // https://github.com/Automattic/harper/issues/2626,
  // https://github.com/Automattic/harper/issues/3111,
  // https://github.com/Automattic/simplenote-electron/issues/2273
  test('closing a tip keeps the caret and the text, and typing continues at the caret', () => {
    expect([result.caretBefore, result.caretAfter]).toEqual([expected.caretBefore, expected.caretBefore]);
    expect(result.afterClosing).toContain('abc');
    expect(result.afterClosing).toBe(expected.afterClosing);
  });

  // https://github.com/facebookarchive/draft-js/issues/616,
  // https://github.com/Automattic/harper/issues/2913,
  // https://github.com/defmethodinc/just-not-sorry/issues/12,
  // https://github.com/slab/quill/issues/574
  test('the coach adds nothing to the editor’s markup', () => {
    expect(result.markup).toBe(expected.markup);
  });

  // https://github.com/bustle/mobiledoc-kit/issues/422,
  // https://github.com/ProseMirror/prosemirror/issues/520
  test('the coach makes no DOM changes inside the box', () => {
    expect(result.changesByCoach).toBe(0);
    expect(result.changesByTyping).toBe(expected.changesByTyping);
  });
});
