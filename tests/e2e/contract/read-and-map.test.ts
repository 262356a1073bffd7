import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { model, nextPaint } from '../harness/coach.ts';
import { checkOffsetsScript } from './check-offsets-script.ts';
import { contentsFor } from './editors.ts';
import { openEditor, pageEditors } from './open-editor.ts';

/** Reading and mapping are of the page alone, so the extension need not be there. */
let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([startChromium({ withExtension: false }), checkOffsetsScript()]);
});
afterAll(() => browser.close());

test.each(pageEditors)(
  '$name: the draft is read as it would be posted, and every offset leads to the page and back',
  async (editor) => {
    const { page, field } = await openEditor(browser, editor);
    await page.evaluate(script);
    for (const content of contentsFor(editor)) {
      await page.evaluate((name) => window.fill(name), content);
      await nextPaint(page);
      const posted = await model(page);
      const { text, wrong } = await field.evaluate((root) => window.readAndCheckOffsets(root));
      expect(text, content).toBe(posted);
      expect(wrong.slice(0, 3), content).toEqual([]);
    }
    await page.close();
  },
);
