import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../harness/chromium.ts';
import { model, nextPaint } from '../harness/coach.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';
import { checkOffsetsScript } from './check-offsets-script.ts';
import { contentNamesFor } from './editors.ts';
import { openEditor, pageEditors } from './open-editor.ts';

/** Reading and mapping happen in the page, so the extension is not needed. */
let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([sharedChromium({ withExtension: false }), checkOffsetsScript()]);
});
afterAll(() => browser.close());

test.each(pageEditors)(
  '$name: the adapter reads the text that would be posted, and maps each span to the page and back',
  async (editor) => {
    const { page, field } = await openEditor(browser, editor);
    await page.evaluate(script);
    for (const content of contentNamesFor(editor)) {
      await page.evaluate((name) => window.fill(name), content);
      await nextPaint(page);
      const expected = await model(page);
      const { text, wrong } = await field.evaluate((root) => window.readAndCheckOffsets(root));
      expect(text, content).toBe(expected);
      expect(wrong.slice(0, 3), content).toEqual([]);
    }
    await page.close();
  },
);
