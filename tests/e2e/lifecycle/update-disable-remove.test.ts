import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceWorker } from '../harness/background.ts';
import { type Browser, built, startChromium } from '../harness/chromium.ts';
import {
  broadcast,
  card,
  caret,
  markButton,
  markedWords,
  model,
  posted,
  waitForMark,
} from '../harness/coach.ts';
import { composerNamed } from '../harness/composers.ts';
import { copyExtension, type ExtensionCopy } from '../harness/copy-extension.ts';

const mastodon = composerNamed('Mastodon');
const bluesky = composerNamed('Bluesky');

/** Runs `stop` and waits until the background has stopped. */
async function untilStopped(browser: Browser, stop: () => Promise<unknown>): Promise<void> {
  const stopped = new Promise((done) => serviceWorker(browser).once('close', done));
  await stop();
  await stopped;
}

/** Runs JavaScript on `chrome://extensions`. */
async function manage(browser: Browser, code: (id: string) => string): Promise<void> {
  const page = await browser.open('chrome://extensions');
  await page.evaluate(code(new URL(browser.extension).host));
  await page.close();
}
const setEnabled = (browser: Browser, enabled: boolean) =>
  manage(browser, (id) => `chrome.management.setEnabled('${id}', ${enabled})`);

/** Runs code that stops the background, so no answer arrives. */
const runInBackground = (browser: Browser, code: string) =>
  serviceWorker(browser)
    .evaluate(code)
    .catch(() => undefined);

const cases = [
  {
    name: 'an update',
    async stop(browser: Browser, extension: ExtensionCopy) {
      extension.setVersion('987.6.5');
      const nextWorker = browser.context.waitForEvent('serviceworker');
      // An unpacked extension stays loaded after a reload only in developer mode.
      await manage(
        browser,
        () => 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
      );
      await untilStopped(browser, () => manage(browser, (id) => `chrome.developerPrivate.reload('${id}')`));
      expect(await (await nextWorker).evaluate('chrome.runtime.getManifest().version')).toBe('987.6.5');
    },
    restart: async () => undefined,
  },
  {
    name: 'the extension is disabled',
    stop: (browser: Browser) => untilStopped(browser, () => setEnabled(browser, false)),
    restart: (browser: Browser) => setEnabled(browser, true),
  },
  {
    name: 'the extension is removed',
    stop: (browser: Browser) =>
      untilStopped(browser, () =>
        runInBackground(browser, 'chrome.management.uninstallSelf({ showConfirmDialog: false })'),
      ),
    restart: null,
  },
];

describe.each(cases)('in an open page, after $name', ({ stop, restart }) => {
  let extension: ExtensionCopy;
  let browser: Browser;
  /** One page for each action that a person may do next. */
  const pages = new Map<string, { page: Page; box: Locator }>();
  const pageFor = (action: string) => pages.get(action) ?? expect.fail(`no page for “${action}”`);
  beforeAll(async () => {
    extension = copyExtension(built);
    browser = await startChromium({ folder: extension.folder });
    for (const action of ['type', 'click the mark', 'click in the card', 'hover', 'focus']) {
      const { url, open } = action === 'type' ? bluesky : mastodon;
      const page = await browser.open(url);
      pages.set(action, { page, box: await open(page) });
      await page.keyboard.insertText(broadcast);
    }
    for (const { page } of pages.values()) await waitForMark(page);
    const { page: cardPage } = pageFor('click in the card');
    await markButton(cardPage).click();
    await card(cardPage).waitFor();
    const page = await browser.open(mastodon.url);
    pages.set('start writing', { page, box: page.locator('textarea.autosuggest-textarea__textarea') });
    await stop(browser, extension);
  });
  afterAll(async () => {
    await browser.close();
    extension.remove();
  });

  const expectNotice = async ({ page, box }: { page: Page; box: Locator }) => {
    await page.getByText('TalkWith was updated or turned off.').waitFor();
    expect(await page.locator('talkwith-coach').count()).toBe(1);
    expect(await markButton(page).count()).toBe(0);
    expect(await markedWords(page)).toEqual([]);
    expect(await caret(box)).toBe((await model(page)).length);
    expect(browser.complaints).toEqual([]);
  };

  test('typing shows a notice once, Escape closes it, and the draft is posted as typed', async () => {
    const { page, box } = pageFor('type');
    await page.keyboard.type(' And more.');
    await expectNotice({ page, box });
    await page.keyboard.press('Escape');
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.keyboard.type(' Still here.');
    await page.locator(bluesky.submit).last().click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect((await posted(page))[0]?.text).toBe(`${broadcast} And more. Still here.`);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    expect(browser.complaints).toEqual([]);
  });

  test('a click on the mark shows the notice', async () => {
    await markButton(pageFor('click the mark').page).click();
    await expectNotice(pageFor('click the mark'));
  });

  test('a click in the open card shows the notice', async () => {
    const { page } = pageFor('click in the card');
    await card(page).getByRole('button', { name: 'Dismiss' }).click();
    await expectNotice(pageFor('click in the card'));
  });

  test('hovering the marked words shows the notice', async () => {
    const { page } = pageFor('hover');
    const words = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return range instanceof Range ? range.getClientRects()[0]?.toJSON() : null;
    });
    await page.mouse.move(words.x + 5, words.y + 5);
    await expectNotice(pageFor('hover'));
  });

  test('focusing the box again shows the notice', async () => {
    const { box } = pageFor('focus');
    await box.blur();
    await box.focus();
    await expectNotice(pageFor('focus'));
  });

  test('a box that was still empty shows no notice, and its draft is posted', async () => {
    const { page, box } = pageFor('start writing');
    await box.click();
    await page.keyboard.insertText(broadcast);
    await page.locator(mastodon.submit).click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    expect(browser.complaints).toEqual([]);
  });

  if (restart === null) return;
  test('reloading the page starts the coach again', async () => {
    await restart(browser);
    const { page, box } = pageFor('start writing');
    await page.reload();
    await box.click();
    await page.keyboard.insertText(broadcast);
    await waitForMark(page);
    expect(browser.complaints).toEqual([]);
  });
});
