import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentName } from '../../fixtures/editors/contents.ts';
import { markedWords, model, nextPaint, posted } from '../harness/coach.ts';
import { type Firefox, startFirefox } from '../harness/firefox.ts';
import { pressWithControl } from '../harness/firefox-keys.ts';
import { clickInOverlay, waitForOverlay } from '../harness/firefox-overlay.ts';
import { sampleTable } from '../harness/sample-table.ts';
import { checkOffsetsScript } from './check-offsets-script.ts';
import { contentNamesFor, type EditorUnderTest, editors, editorUrl } from './editors.ts';

/** The same contract in Firefox, without input methods, which Puppeteer cannot use there. */
let firefox: Firefox;
let script: string;
beforeAll(async () => {
  [firefox, script] = await Promise.all([startFirefox(), checkOffsetsScript()]);
});
afterAll(() => firefox.close());

const names = ['textarea', 'draft-js', 'lexical-rich', 'quill-2', 'tiptap'];
const firefoxEditors = editors.filter(({ name }) => names.includes(name));

async function openEditor(url: string): Promise<Page> {
  const page = await firefox.open(url);
  await page.waitForFunction(() => 'fill' in window, { polling: 'raf' });
  return page;
}

/**
 * Opens an editor, fills in a draft, and presses the offer's button that contains `label` in the
 * card.
 */
async function takeOffer(url: string, content: ContentName, box: string, label: string) {
  const page = await openEditor(url);
  await page.evaluate((name) => window.fill(name), content);
  await page.locator(box).click();
  await pressWithControl(page, 'End');
  await waitForOverlay(page, '[data-part="mark"] button');
  const before = { text: await model(page), rich: await richModel(page) };
  const marked = await markedWords(page);
  await clickInOverlay(page, '[data-part="mark"] button');
  await clickInOverlay(page, '.offer button', label);
  return { page, before, marked };
}

const richModel = (page: Page) => page.evaluate(() => window.modelRich());

/** The text of the box's nodes before the caret. */
const textBeforeCaret = (page: Page, box: string) =>
  page.$eval(box, (element) => {
    if (element instanceof HTMLTextAreaElement) return element.value.slice(0, element.selectionStart);
    const { anchorNode, anchorOffset } = document.getSelection() ?? {};
    if (anchorNode == null || anchorOffset === undefined) return '';
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(anchorNode, anchorOffset);
    return before.toString();
  });

/** The text that the box shows, on one line. */
const shownText = (page: Page, box: string) =>
  page.$eval(box, (element) => {
    const all = document.createRange();
    all.selectNodeContents(element);
    const text = element instanceof HTMLTextAreaElement ? element.value : all.toString();
    return text.replaceAll('\n', '');
  });

const waitForModel = (page: Page, text: string) =>
  page.waitForFunction((wanted) => window.model() === wanted, { polling: 'raf' }, text);

/** What is tested with which draft. */
function casesFor({ rich, nextToMention }: EditorUnderTest) {
  return [
    { what: 'undo', content: 'everything' },
    ...(rich ? (['bold', 'mention'] as const) : (['emoji'] as const)).map((content) => ({
      what: 'replace',
      content,
    })),
    ...(nextToMention === 'copy' ? [{ what: 'copy', content: 'beside' as const }] : []),
  ] as const;
}
const table = firefoxEditors.flatMap((editor) =>
  casesFor(editor).map(({ what, content }) => ({ name: editor.name, editor, what, content })),
);
const sample = sampleTable('editors × drafts in Firefox', table, [
  ({ editor }) => editor,
  ({ what, content }) => `${what} ${content}`,
]);
const sampled = (wanted: string) => sample.filter(({ what }) => what === wanted);

test.each(firefoxEditors)(
  '$name in Firefox: the adapter reads the text that would be posted, and maps each span to the page and back',
  async (editor) => {
    const page = await openEditor(editorUrl(editor));
    await page.evaluate(script);
    for (const content of contentNamesFor(editor)) {
      await page.evaluate((name) => window.fill(name), content);
      await nextPaint(page);
      const expected = await model(page);
      const { text, wrong } = await page.$eval(editor.box, (root) => window.readAndCheckOffsets(root));
      expect(text, content).toBe(expected);
      expect(wrong.slice(0, 3), content).toEqual([]);
    }
    await page.close();
  },
);

test.each(sampled('replace'))(
  '$name in Firefox: a word is marked and replaced, the caret follows it, and the continued draft is posted: $content',
  async ({ editor, content }) => {
    const { page, before, marked } = await takeOffer(editorUrl(editor), content, editor.box, 'Use “new”');
    expect(marked).toEqual(['cutting-edge']);
    const after = before.text.replace('cutting-edge', 'new');
    await waitForModel(page, after);
    expect(await shownText(page, editor.box)).toBe(after.replaceAll('\n', ''));
    expect(await textBeforeCaret(page, editor.box)).toMatch(/ new$/);
    await page.keyboard.type('!?');
    await page.keyboard.press('Backspace');
    const typed = after.replace('new', 'new!');
    await waitForModel(page, typed);
    await page.locator('::-p-aria([name="Post"][role="button"])').click();
    await page.waitForFunction(() => window.posted.length === 1, { polling: 'raf' });
    expect((await posted(page))[0]?.text).toBe(typed);
    await page.close();
  },
);

test.each(sampled('undo'))(
  '$name in Firefox: one undo reverts the replacement only, and restores the formatting',
  async ({ editor, content }) => {
    const { page, before } = await takeOffer(editorUrl(editor), content, editor.box, 'Use “new”');
    await waitForModel(page, before.text.replace('cutting-edge', 'new'));
    await pressWithControl(page, 'z');
    await waitForModel(page, before.text);
    await nextPaint(page);
    expect(await richModel(page)).toBe(before.rich);
    await page.close();
  },
);

test.each(sampled('copy'))(
  '$name in Firefox: next to a mention, the card copies the word and the draft stays unchanged',
  async ({ editor, content }) => {
    const { page, before } = await takeOffer(editorUrl(editor), content, editor.box, 'Copy “new”');
    await waitForOverlay(page, '.offer [role="status"]', 'Copied');
    expect([await model(page), await richModel(page)]).toEqual([before.text, before.rich]);
    await page.close();
  },
);
