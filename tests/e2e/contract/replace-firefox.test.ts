import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentName } from '../../fixtures/editors/contents.ts';
import { type Firefox, startFirefox } from '../harness/firefox.ts';
import { overlayHas } from '../harness/overlay-has.ts';
import { addressOf, editors } from './editors.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

const promised = ['textarea', 'draft-js', 'lexical-rich', 'quill-2', 'tiptap'];

async function begin(address: string, content: ContentName, box: string): Promise<Page> {
  const page = await firefox.open(address);
  await page.waitForFunction(() => 'fill' in window, { polling: 'raf' });
  await page.evaluate((name) => window.fill(name), content);
  await page.locator(box).click();
  await press(page, 'End');
  await pressButton(page, '[data-part="mark"] button', '');
  await pressButton(page, '.offer button', 'Use “new”');
  return page;
}

async function press(page: Page, key: 'End' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Presses a button of the overlay once it is there, saying what it should. */
async function pressButton(page: Page, selector: string, words: string): Promise<void> {
  await overlayHas(page, selector, words);
  const button = await page.$(`talkwith-coach >>> ${selector}`);
  if (button === null) throw new Error(`There is no ${selector}.`);
  await button.click();
}

const becomes = (page: Page, text: string) =>
  page.waitForFunction((wanted) => window.model() === wanted, { polling: 'raf' }, text);

describe.each(editors.filter(({ name }) => promised.includes(name)))('$name in Firefox', (editor) => {
  const address = addressOf(editor);
  const texts: Record<'three' | 'bold' | 'plain', string> = {
    three: ['First things first.', 'This is a new tool.', 'What do you think?'].join(editor.paragraphBreak),
    bold: 'a new tool',
    plain: 'We built a new tool for you.',
  };

  test.each(['three', 'bold'] as const)(
    'a word is replaced in place, typed after, and posted: %s',
    async (content) => {
      const page = await begin(address, content, editor.box);
      await becomes(page, texts[content]);
      await page.keyboard.type('!?');
      await page.keyboard.press('Backspace');
      const typed = texts[content].replace('new', 'new!');
      await becomes(page, typed);
      await page.locator('::-p-aria([name="Post"][role="button"])').click();
      await page.waitForFunction(() => window.posted.length === 1, { polling: 'raf' });
      expect((await page.evaluate(() => window.posted))[0]?.text).toBe(typed);
      await page.close();
    },
  );

  test('one undo takes exactly the replacement back', async () => {
    const page = await begin(address, 'plain', editor.box);
    await becomes(page, texts.plain);
    await press(page, 'z');
    await becomes(page, texts.plain.replace('new', 'cutting-edge'));
    await page.close();
  });
});
