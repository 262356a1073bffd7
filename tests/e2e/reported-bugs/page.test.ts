import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWithDraft, pageEditors, usePlainWord } from '../contract/open-editor.ts';
import type { Browser } from '../harness/chromium.ts';
import { broadcast, card, caret, markButton, model, nextPaint, waitForMark } from '../harness/coach.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';

/** Bugs that people reported about what other extensions do to the page; each link is a report. */
let coached: Browser;
let plain: Browser;
beforeAll(async () => {
  [coached, plain] = await Promise.all([sharedChromium(), sharedChromium({ withExtension: false })]);
});
afterAll(() => Promise.all([coached.close(), plain.close()]));

const bluesky = 'https://bsky.app/';
async function openDialog(page: Page) {
  await page.locator('[aria-label="Compose new post"]').click();
  const box = page.locator('.ProseMirror');
  await box.click();
  return box;
}

// https://github.com/vercel/next.js/discussions/78252,
// https://github.com/TanStack/router/issues/3689
test('a page that React hydrates late is not rendered again because of the coach', async () => {
  const hydrate = async (browser: Browser, waitForCoach: (page: Page) => Promise<unknown>) => {
    const page = await browser.open('https://askubuntu.com/hydrated');
    const box = page.locator('textarea');
    await box.click();
    await page.keyboard.insertText(broadcast);
    await waitForCoach(page);
    const before = await box.elementHandle();
    await page.evaluate(() => window.hydrate());
    await nextPaint(page);
    const result = {
      recovered: await page.evaluate(() => window.recovered),
      isKept: await before?.evaluate((one) => one.isConnected),
      text: await box.inputValue(),
    };
    await page.close();
    return result;
  };
  const without = await hydrate(plain, async () => {});
  expect(without).toEqual({ recovered: [], isKept: true, text: broadcast });
  expect(await hydrate(coached, waitForMark)).toEqual(without);
});

// https://github.com/Automattic/harper/issues/2914
test('using or closing a tip does not close a dialog that closes on outside clicks', async () => {
  const page = await coached.open(bluesky);
  const box = await openDialog(page);
  await page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]');
    const cancel = document.querySelector<HTMLElement>('[data-testid="composerDiscardButton"]');
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'touchstart', 'focusin']) {
      document.addEventListener(type, ({ target }) => {
        if (!(target instanceof Node) || !dialog?.contains(target)) cancel?.click();
      });
    }
  });
  await page.keyboard.type('We built a cutting-edge tool for you.');
  await markButton(page).click();
  await card(page).getByRole('button', { name: 'Close' }).click();
  expect(await box.isVisible()).toBe(true);
  await usePlainWord(page);
  await expect.poll(() => model(page)).toBe('We built a new tool for you.');
  expect(await box.isVisible()).toBe(true);
  await page
    .locator('h1, body')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await box.waitFor({ state: 'detached' });
  await page.close();
});

// https://github.com/RaphaelRegnier/vibe-annotations/pull/89,
// https://github.com/focus-trap/focus-trap-react/issues/1315
test('keys pressed in the card reach neither the site’s shortcuts nor the draft', async () => {
  const page = await coached.open(bluesky);
  const box = await openDialog(page);
  await page.keyboard.insertText(broadcast);
  await markButton(page).click();
  const caretBefore = await caret(box);
  await page.evaluate(() => {
    document.body.dataset.keys = '';
    const noteKey = (event: KeyboardEvent) => {
      document.body.dataset.keys += event.key;
    };
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, noteKey);
  });
  await card(page).getByText('No tips for this post').focus();
  for (const key of ['j', 'k', 'Delete', 'Backspace', '?', 'Tab']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.body.dataset.keys)).toBe('');
  expect(await model(page)).toBe(broadcast);
  await box.focus();
  expect(await caret(box)).toBe(caretBefore);
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.body.dataset.keys)).toBe('jjj');
  await page.close();
});

// https://github.com/Automattic/harper/pull/2063
test('search fields, comboboxes and one-line fields are not coached, even as contenteditable elements', async () => {
  const typeIn = async (field: string) => {
    const page = await coached.open('https://www.tumblr.com/editors/textarea');
    const form = page.locator('form');
    await form.evaluate((element, markup) => element.insertAdjacentHTML('afterbegin', markup), field);
    await form.locator('[contenteditable], textarea').first().click();
    await page.keyboard.insertText(broadcast);
    return page;
  };
  const pages = [
    await typeIn('<div contenteditable="true" role="combobox" data-slate-editor="true"></div>'),
    await typeIn('<div contenteditable="true" role="searchbox"></div>'),
    await typeIn('<div role="search"><textarea aria-label="Ask"></textarea></div>'),
    await typeIn('<div contenteditable="true" role="textbox" aria-multiline="false"></div>'),
  ];
  const composer = await typeIn('<div contenteditable="true" role="textbox" data-slate-editor="true"></div>');
  await waitForMark(composer);
  for (const page of pages) {
    await page.bringToFront();
    await nextPaint(page);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    await page.close();
  }
  await composer.close();
});

// https://github.com/Automattic/harper/pull/2074
test('the page’s styles change neither the size nor the appearance of the mark', async () => {
  const styleOfMark = async (style: string) => {
    const page = await coached.open(bluesky);
    await openDialog(page);
    await page.addStyleTag({ content: `${style}/**/` });
    await page.keyboard.insertText(broadcast);
    const button = markButton(page);
    await button.waitFor();
    const result = await button.evaluate(async (one) => {
      const animations = one.closest('.coach')?.getAnimations({ subtree: true }) ?? [];
      await Promise.all(animations.map(({ finished }) => finished));
      const { color, fontSize, fontFamily, letterSpacing, opacity, backgroundColor } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      return { color, fontSize, fontFamily, letterSpacing, opacity, backgroundColor, width, height };
    });
    await page.close();
    return result;
  };
  const hostileStyle =
    'talkwith-coach, [popover], html > * { display: block !important; opacity: .1 !important; transform: scale(3) !important; zoom: 2 !important; color: red !important; font: 60px serif !important; letter-spacing: 1em !important }' +
    'button { background: lime !important; font-size: 40px !important }';
  expect(await styleOfMark(hostileStyle.replace(', html > *', ''))).toEqual(await styleOfMark(''));
});

// https://github.com/WordPress/gutenberg/issues/1698,
// https://github.com/Automattic/harper/issues/2913
test('the coach adds nothing to a form’s data or to its markup', async () => {
  const page = await coached.open('https://news.ycombinator.com/submit');
  await page.locator('textarea[name="text"]').click();
  await page.keyboard.insertText(broadcast);
  await markButton(page).click();
  await card(page).waitFor();
  const { data, markup } = await page
    .locator('form')
    .first()
    .evaluate((form) => {
      if (!(form instanceof HTMLFormElement)) throw new Error('There is no form.');
      return { data: [...new FormData(form)].map(String).join('\n'), markup: form.outerHTML };
    });
  expect(data).toContain(broadcast);
  expect(`${data}${markup}`).not.toMatch(/talkwith/i);
  await page.close();
});

// https://github.com/Automattic/harper/issues/1978, https://github.com/facebook/lexical/issues/3713
test.each(pageEditors.filter(({ name }) => /lexical-rich|draft|quill-2|tiptap|content-editable/.test(name)))(
  '$name: using a tip keeps the text nodes of the other paragraphs',
  async (editor) => {
    const { page, field, after } = await openWithDraft(coached, editor, 'three');
    const nodes = await field.evaluateHandle((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found.filter(({ nodeValue }) => /First|think/.test(nodeValue ?? ''));
    });
    await usePlainWord(page);
    await expect.poll(() => model(page)).toBe(after);
    const areKept = await nodes.evaluate((all) => all.map(({ isConnected }) => isConnected));
    expect(areKept).toEqual([true, true]);
    await page.close();
  },
);
