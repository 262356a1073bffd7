import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../harness/chromium.ts';
import { caret, markedWords, model, waitForMark, waitForMarkInRealTime } from '../harness/coach.ts';
import { sampleRows } from '../harness/sample-table.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';
import {
  composeJapanese,
  openEditor,
  pageEditors,
  postDraft,
  usePlainWord,
  waitForCoach,
} from './open-editor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

test.each(sampleRows('editors with an input method', pageEditors, 5))(
  '$name: a draft typed with an input method can be read, marked, replaced, undone and posted',
  async (editor) => {
    const { page, field } = await openEditor(browser, editor);
    const write = async (wait = waitForMark) => {
      await field.click();
      await composeJapanese(page);
      await expect.poll(() => model(page)).toBe('日本');
      await page.keyboard.type(' is where we built a cutting-edge tool.');
      return waitForCoach(page, field, wait);
    };

    const { before, after } = await write();
    expect(before).toBe('日本 is where we built a cutting-edge tool.');
    expect(await markedWords(page)).toEqual(['cutting-edge']);
    await usePlainWord(page);
    await expect.poll(() => model(page)).toBe(after);
    await expect.poll(() => caret(field)).toBe(after.indexOf('new') + 'new'.length);
    await page.keyboard.type('!?');
    await page.keyboard.press('Backspace');
    expect(await postDraft(page)).toBe(after.replace('new', 'new!'));

    await write(waitForMarkInRealTime);
    await usePlainWord(page);
    await expect.poll(() => model(page)).toBe(after);
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page)).toBe(before);
    await page.close();
  },
);
