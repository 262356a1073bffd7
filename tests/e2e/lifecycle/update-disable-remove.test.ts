import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, built, startChromium } from '../harness/chromium.ts';
import { broadcast, card, caret, markButton, markedWords, model, posted } from '../harness/coach.ts';
import { composers } from '../harness/composers.ts';

const composerOn = (site: string) =>
  composers.find((one) => one.site === site) ?? expect.fail(`no composer on ${site}`);
const mastodon = composerOn('Mastodon');
const bluesky = composerOn('Bluesky');
const worker = ({ context }: Browser) => context.serviceWorkers()[0] ?? expect.fail('no background');

/** The extension goes, and everybody has heard of it. */
async function go(browser: Browser, how: () => Promise<unknown>): Promise<void> {
  const gone = new Promise((done) => worker(browser).once('close', done));
  await how();
  await gone;
}

/** Does what a person does on the browser's page of extensions. */
async function manage(browser: Browser, code: (id: string) => string): Promise<void> {
  const page = await browser.open('chrome://extensions');
  await page.evaluate(code(new URL(browser.extension).host));
  await page.close();
}
const switchTo = (browser: Browser, on: boolean) =>
  manage(browser, (id) => `chrome.management.setEnabled('${id}', ${on})`);

/** What ends the background ends the answer too. */
const inBackground = (browser: Browser, code: string) =>
  worker(browser)
    .evaluate(code)
    .catch(() => undefined);

const ways = [
  {
    way: 'updated',
    async end(browser: Browser, folder: string) {
      const file = join(folder, 'manifest.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '987.6.5' }));
      const next = browser.context.waitForEvent('serviceworker');
      // What is unpacked stays, once reloaded, in developer mode only.
      await manage(
        browser,
        () => 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
      );
      await go(browser, () => manage(browser, (id) => `chrome.developerPrivate.reload('${id}')`));
      expect(await (await next).evaluate('chrome.runtime.getManifest().version')).toBe('987.6.5');
    },
    comeBack: async () => undefined,
  },
  {
    way: 'switched off',
    end: (browser: Browser) => go(browser, () => switchTo(browser, false)),
    comeBack: (browser: Browser) => switchTo(browser, true),
  },
  {
    way: 'removed',
    end: (browser: Browser) =>
      go(browser, () =>
        inBackground(browser, 'chrome.management.uninstallSelf({ showConfirmDialog: false })'),
      ),
    comeBack: null,
  },
];

describe.each(ways)('an extension that is $way under its pages', ({ end, comeBack }) => {
  let folder: string;
  let browser: Browser;
  /** A page for each thing a person may do next. */
  const pages = new Map<string, { page: Page; box: Locator }>();
  const pageFor = (next: string) => pages.get(next) ?? expect.fail(`no page for ${next}`);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
    cpSync(built, folder, { recursive: true });
    browser = await startChromium({ folder });
    for (const next of ['typing', 'pressing', 'reading', 'pointing', 'coming back']) {
      const { url, open } = next === 'typing' ? bluesky : mastodon;
      const page = await browser.open(url);
      pages.set(next, { page, box: await open(page) });
      await page.keyboard.insertText(broadcast);
    }
    for (const { page } of pages.values()) await markButton(page).waitFor();
    await markButton(pageFor('reading').page).click();
    await card(pageFor('reading').page).waitFor();
    const page = await browser.open(mastodon.url);
    pages.set('writing', { page, box: page.locator('textarea.autosuggest-textarea__textarea') });
    await end(browser, folder);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const isLeftAlone = async ({ page, box }: { page: Page; box: Locator }) => {
    await page.getByText('TalkWith was updated or turned off.').waitFor();
    expect(await page.locator('talkwith-coach').count()).toBe(1);
    expect(await markButton(page).count()).toBe(0);
    expect(await markedWords(page)).toEqual([]);
    expect(await caret(box)).toBe((await model(page)).length);
    expect(browser.complaints).toEqual([]);
  };

  test('typing on says so once, until Escape, and the draft is posted as it was typed', async () => {
    const { page, box } = pageFor('typing');
    await page.keyboard.type(' And more.');
    await isLeftAlone({ page, box });
    await page.keyboard.press('Escape');
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.keyboard.type(' Still here.');
    await page.locator(bluesky.submit).last().click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect((await posted(page))[0]?.text).toBe(`${broadcast} And more. Still here.`);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    expect(browser.complaints).toEqual([]);
  });

  test('a press on the mark says so', async () => {
    await markButton(pageFor('pressing').page).click();
    await isLeftAlone(pageFor('pressing'));
  });

  test('a press in the open card says so', async () => {
    await card(pageFor('reading').page).getByRole('button', { name: 'Dismiss' }).click();
    await isLeftAlone(pageFor('reading'));
  });

  test('pointing at the marked words says so', async () => {
    const { page } = pageFor('pointing');
    const words = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return range instanceof Range ? range.getClientRects()[0]?.toJSON() : null;
    });
    await page.mouse.move(words.x + 5, words.y + 5);
    await isLeftAlone(pageFor('pointing'));
  });

  test('coming back to the box says so', async () => {
    const { box } = pageFor('coming back');
    await box.blur();
    await box.focus();
    await isLeftAlone(pageFor('coming back'));
  });

  test('a box that was not written in yet is written in as if there had been no coach', async () => {
    const { page, box } = pageFor('writing');
    await box.click();
    await page.keyboard.insertText(broadcast);
    await page.locator(mastodon.submit).click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    expect(browser.complaints).toEqual([]);
  });

  if (comeBack === null) return;
  test('a page that is reloaded is coached again', async () => {
    await comeBack(browser);
    const { page, box } = pageFor('writing');
    await page.reload();
    await box.click();
    await page.keyboard.insertText(broadcast);
    await markButton(page).waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
