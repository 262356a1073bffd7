import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentName } from '../../fixtures/editors/contents.ts';
import { type Firefox, startFirefox } from '../harness/firefox.ts';
import { clickInOverlay, waitForOverlay } from '../harness/firefox-overlay.ts';
import { checkOffsetsScript } from './check-offsets-script.ts';
import { contentsFor, editors, editorUrl } from './editors.ts';

/**
 * The contract again, as far as Firefox can be driven: no protocol gives it an input method, so what is composed
 * is tried in Chromium alone.
 */
let firefox: Firefox;
let script: string;
beforeAll(async () => {
  [firefox, script] = await Promise.all([startFirefox(), checkOffsetsScript()]);
});
afterAll(() => firefox.close());

const promised = ['textarea', 'draft-js', 'lexical-rich', 'quill-2', 'tiptap'];

async function open(address: string): Promise<Page> {
  const page = await firefox.open(address);
  await page.waitForFunction(() => 'fill' in window, { polling: 'raf' });
  return page;
}

/** Opens an editor with `content` in it, and presses the offer that says `words` in the coach's tip. */
async function begin(address: string, content: ContentName, box: string, words: string) {
  const page = await open(address);
  await page.evaluate((name) => window.fill(name), content);
  await page.locator(box).click();
  await press(page, 'End');
  await waitForOverlay(page, '[data-part="mark"] button');
  const before = { text: await page.evaluate(() => window.model()), rich: await rich(page) };
  const marked = await markedWords(page);
  await clickInOverlay(page, '[data-part="mark"] button');
  await clickInOverlay(page, '.offer button', words);
  return { page, before, marked };
}

const rich = (page: Page) => page.evaluate(() => window.modelRich());

/** The box's text before its caret, as its nodes have it. */
const beforeCaret = (page: Page, box: string) =>
  page.$eval(box, (element) => {
    if (element instanceof HTMLTextAreaElement) return element.value.slice(0, element.selectionStart);
    const { anchorNode, anchorOffset } = document.getSelection() ?? {};
    if (anchorNode == null || anchorOffset === undefined) return '';
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(anchorNode, anchorOffset);
    return before.toString();
  });

async function press(page: Page, key: 'End' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** The words a person sees, on one line. */
const seen = (page: Page, box: string) =>
  page.$eval(box, (element) => {
    const all = document.createRange();
    all.selectNodeContents(element);
    const text = element instanceof HTMLTextAreaElement ? element.value : all.toString();
    return text.replaceAll('\n', '');
  });

/** When the page has painted what was last done to it. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const markedWords = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('talkwith-'))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => (range instanceof Range ? range.toString() : '')),
  );

const becomes = (page: Page, text: string) =>
  page.waitForFunction((wanted) => window.model() === wanted, { polling: 'raf' }, text);

describe.each(editors.filter(({ name }) => promised.includes(name)))('$name in Firefox', (editor) => {
  const address = editorUrl(editor);
  const cases: readonly ContentName[] = editor.rich ? ['bold', 'mention'] : ['emoji'];

  test('the draft is read as it would be posted, and every offset leads to the page and back', async () => {
    const page = await open(address);
    await page.evaluate(script);
    for (const content of contentsFor(editor)) {
      await page.evaluate((name) => window.fill(name), content);
      await painted(page);
      const posted = await page.evaluate(() => window.model());
      const { text, wrong } = await page.$eval(editor.box, (root) => window.readAndCheckOffsets(root));
      expect(text, content).toBe(posted);
      expect(wrong.slice(0, 3), content).toEqual([]);
    }
    await page.close();
  });

  test.each(cases)(
    'a word is marked and replaced in place, the caret after it, typed on, and posted: %s',
    async (content) => {
      const { page, before, marked } = await begin(address, content, editor.box, 'Use “new”');
      expect(marked).toEqual(['cutting-edge']);
      const after = before.text.replace('cutting-edge', 'new');
      await becomes(page, after);
      expect(await seen(page, editor.box)).toBe(after.replaceAll('\n', ''));
      expect(await beforeCaret(page, editor.box)).toMatch(/ new$/);
      await page.keyboard.type('!?');
      await page.keyboard.press('Backspace');
      const typed = after.replace('new', 'new!');
      await becomes(page, typed);
      await page.locator('::-p-aria([name="Post"][role="button"])').click();
      await page.waitForFunction(() => window.posted.length === 1, { polling: 'raf' });
      expect((await page.evaluate(() => window.posted))[0]?.text).toBe(typed);
      await page.close();
    },
  );

  test('one undo takes exactly the replacement back, formatting and all', async () => {
    const { page, before } = await begin(address, 'everything', editor.box, 'Use “new”');
    await becomes(page, before.text.replace('cutting-edge', 'new'));
    await press(page, 'z');
    await becomes(page, before.text);
    await painted(page);
    expect(await rich(page)).toBe(before.rich);
    await page.close();
  });
});

test.each(editors.filter(({ name, nextToMention }) => promised.includes(name) && nextToMention === 'copy'))(
  '$name in Firefox: beside a mention the word is offered to be copied, and nothing is touched',
  async (editor) => {
    const { page, before } = await begin(editorUrl(editor), 'beside', editor.box, 'Copy “new”');
    await waitForOverlay(page, '.offer [role="status"]', 'Copied');
    expect([await page.evaluate(() => window.model()), await rich(page)]).toEqual([before.text, before.rich]);
    await page.close();
  },
);
