import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, caret, markButton, markedWords, model, posted } from './harness/coach.ts';
import { composers } from './harness/composers.ts';

const bluesky = composers.find(({ site }) => site === 'Bluesky') ?? expect.fail('no Bluesky composer');
const worker = (browser: Browser) => browser.context.serviceWorkers()[0] ?? expect.fail('no background');

describe('an extension that is updated under a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test('leaves the draft alone, says so once, and is quiet', async () => {
    const page = await browser.open(bluesky.url);
    const box = await bluesky.open(page);
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    const gone = worker(browser);
    const closed = new Promise((done) => gone.once('close', done));
    await gone.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await closed;

    await page.keyboard.type(' And more.');
    await page.getByText('TalkWith was updated').waitFor();
    expect(await markButton(page).count()).toBe(0);
    expect(await markedWords(page)).toEqual([]);
    await page.keyboard.type(' Still here.');
    const typed = `${broadcast} And more. Still here.`;
    expect(await model(page)).toBe(typed);
    expect(await caret(box)).toBe(typed.length);

    await page.keyboard.press('Escape');
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.keyboard.type('.');
    await page.locator(bluesky.submit).last().click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect((await posted(page))[0]?.text).toBe(`${typed}.`);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    expect(browser.complaints).toEqual([]);
    await page.close();
  });
});
