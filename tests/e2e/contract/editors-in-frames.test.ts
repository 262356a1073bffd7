import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../harness/chromium.ts';
import { card, caret, markButton, model, nextPaint } from '../harness/coach.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';
import { checkOffsetsScript } from './check-offsets-script.ts';
import { contentNamesFor, editors, editorUrl } from './editors.ts';
import { composeJapanese, offerButton, postDraft, richModel } from './open-editor.ts';

/** The editors whose box is in a frame. The coach copies words for them, and replaces none. */
const frameEditors = editors.filter(({ inside }) => inside?.kind === 'frame');

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([sharedChromium(), checkOffsetsScript()]);
});
afterAll(() => browser.close());

async function openFrame(url: string): Promise<{ page: Page; frame: Frame; body: Locator }> {
  const page = await browser.open(url);
  await page.waitForFunction(() => 'fill' in window);
  const frame = page.frames().at(1) ?? expect.fail('The page has no frame.');
  return { page, frame, body: frame.locator('body') };
}

const markedWordsIn = (frame: Frame) =>
  frame.evaluate(() => [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)));

test.each(frameEditors)(
  '$name: a draft can be read, mapped, marked, copied from, continued and undone, and stays unchanged otherwise',
  async (editor) => {
    const { page, frame, body } = await openFrame(editorUrl(editor));
    await frame.evaluate(script);
    for (const content of contentNamesFor(editor)) {
      await page.evaluate((name) => window.fill(name), content);
      await nextPaint(page);
      const [before, formatted] = [await model(page), await richModel(page)];
      const { text, wrong } = await body.evaluate((root) => window.readAndCheckOffsets(root));
      expect([text, wrong.slice(0, 3)], content).toEqual([before, []]);

      await body.click();
      await page.keyboard.press('Control+End');
      await expect
        .poll(() => markedWordsIn(frame).then((words) => words.join('')), { message: content })
        .toBe('cutting-edge');
      await markButton(page).click();
      await offerButton(page).getByText('Copy “new”').click();
      await card(page).getByText('Copied').waitFor();
      expect(await richModel(page), content).toBe(formatted);
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

test.each(frameEditors)(
  '$name: a draft typed with an input method is read and marked, and posted as typed',
  async (editor) => {
    const { page, frame, body } = await openFrame(editorUrl(editor));
    await body.click();
    await composeJapanese(page);
    await page.keyboard.type(' is where we built a cutting-edge tool.');
    await expect.poll(() => markedWordsIn(frame)).toEqual(['cutting-edge']);
    expect(await postDraft(page)).toBe('日本 is where we built a cutting-edge tool.');
    await page.close();
  },
);
