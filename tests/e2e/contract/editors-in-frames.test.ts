import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { card, caret, markButton, model, nextPaint } from '../harness/coach.ts';
import { checkOffsetsScript } from './check-offsets-script.ts';
import { contentsFor, editors, editorUrl } from './editors.ts';
import { offerButton } from './open-editor.ts';

/** The editors that write in a frame of their own; words are copied there, not put in place. */
const framed = editors.filter(({ inside }) => inside?.kind === 'frame');

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([startChromium(), checkOffsetsScript()]);
});
afterAll(() => browser.close());

async function open(address: string): Promise<{ page: Page; frame: Frame; body: Locator }> {
  const page = await browser.open(address);
  await page.waitForFunction(() => 'fill' in window);
  const frame = page.frames().at(1) ?? expect.fail('no frame');
  return { page, frame, body: frame.locator('body') };
}

const rich = (page: Page) => page.evaluate(() => window.modelRich());
const marked = (frame: Frame) =>
  frame.evaluate(() => [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)));

test.each(framed)(
  '$name: read, mapped, marked, copied, typed on and undone, and nothing else',
  async (editor) => {
    const { page, frame, body } = await open(editorUrl(editor));
    await frame.evaluate(script);
    for (const content of contentsFor(editor)) {
      await page.evaluate((name) => window.fill(name), content);
      await nextPaint(page);
      const [before, untouched] = [await model(page), await rich(page)];
      const { text, wrong } = await body.evaluate((root) => window.readAndCheckOffsets(root));
      expect([text, wrong.slice(0, 3)], content).toEqual([before, []]);

      await body.click();
      await page.keyboard.press('Control+End');
      await expect
        .poll(() => marked(frame).then((words) => words.join('')), { message: content })
        .toBe('cutting-edge');
      await markButton(page).click();
      await offerButton(page).getByText('Copy “new”').click();
      await card(page).getByText('Copied').waitFor();
      expect(await rich(page), content).toBe(untouched);
      await page.keyboard.press('Escape');
      const end = await caret(body);
      await page.keyboard.type('!');
      expect(await caret(body), content).toBe(end + 1);
      await page.keyboard.press('Backspace');
      expect(await model(page), content).toBe(before);
      await page.keyboard.type(' More');
      await page.keyboard.press('Control+z');
      await expect.poll(() => model(page), { message: content }).not.toContain('More');
    }
    await page.close();
  },
);

test.each(framed)(
  '$name: is read and marked after an input method has composed, and posted as typed',
  async (editor) => {
    const { page, frame, body } = await open(editorUrl(editor));
    const keys = await browser.context.newCDPSession(page);
    await body.click();
    for (const text of ['に', 'にほ'])
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await keys.send('Input.insertText', { text: '日本' });
    await page.keyboard.type(' is where we built a cutting-edge tool.');
    await expect.poll(() => marked(frame)).toEqual(['cutting-edge']);
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForFunction(() => window.posted.length === 1);
    expect((await page.evaluate(() => window.posted))[0]?.text).toBe(
      '日本 is where we built a cutting-edge tool.',
    );
    await page.close();
  },
);
