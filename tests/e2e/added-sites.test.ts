import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addedSiteComposers, discourseTopic } from './harness/added-site-composers.ts';
import { serviceWorker } from './harness/background.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, markButton, markedWords, model, posted, waitForMark } from './harness/coach.ts';
import { controlCoachClock } from './harness/coach-clock.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { postCounts, withOneMore } from './harness/recorded-counts.ts';
import { siteId } from './harness/site-id.ts';
import { waitForTipDelay } from './harness/tip-delay.ts';

const host = 'social.example';
const box = 'textarea.autosuggest-textarea__textarea';

describe('in Chromium', () => {
  let profile: string;
  let browser: Browser;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'talkwith-'));
    const first = await startChromium({ profile });
    const id = new URL(first.extension).host;
    await first.close();
    // No test can answer the browser's permission prompt, so the profile contains the answer.
    const addedHosts = addedSiteComposers.map(({ url }) => new URL(url).host);
    for (const addedHost of new Set([host, ...addedHosts])) allow(profile, id, `https://${addedHost}/*`);
    browser = await startChromium({ profile });
    controlCoachClock(browser);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('an added site is coached after a restart, listed in the options, and no longer coached once it is removed', async () => {
    // A page that loads while the background starts is not coached until it is reloaded.
    const countScripts = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)';
    await expect.poll(() => serviceWorker(browser).evaluate(countScripts)).toBe(1);
    const page = await browser.open(`https://${host}/home`);
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await waitForMark(page);

    const options = await browser.open(`${browser.extension}src/options/index.html#sites`);
    await options.getByText(host, { exact: true }).waitFor();
    await options.getByRole('button', { name: `Remove ${host}` }).click();
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await options.getByText(host, { exact: true }).waitFor({ state: 'detached' });

    await page.reload();
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await waitForTipDelay(browser);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
  });

  test.each(addedSiteComposers)(
    '$name gets highlights and a tip, is posted as typed, and is counted',
    async ({ site, kind, url, open, submit }) => {
      const before = await postCounts(browser);
      const page = await browser.open(url);
      await open(page);
      await page.keyboard.type(broadcast);
      await waitForMark(page);
      const marked = await markedWords(page);
      expect(marked.length).toBeGreaterThan(0);
      for (const words of marked) expect(broadcast).toContain(words);
      await markButton(page).click();
      await card(page)
        .getByText(marked[0] ?? '')
        .first()
        .waitFor();
      await page.keyboard.press('Escape');

      await page.locator(submit).last().click();
      await page.waitForFunction(() => window.posted?.length === 1);
      expect((await posted(page))[0]?.text).toBe(broadcast);
      await page.locator('talkwith-coach').waitFor({ state: 'detached' });
      await page.close();
      await expect.poll(() => postCounts(browser)).toEqual(withOneMore(before, `${kind}:${siteId(site)}`));
    },
  );

  test('the coach continues in the new editor when Discourse swaps its editor', async () => {
    const page = await browser.open(discourseTopic);
    await page.locator('#create-topic').click();
    await page.locator('.d-editor-input').click();
    await page.keyboard.type('We built a cutting-edge tool for you.');
    await waitForMark(page);
    await page.keyboard.press('Control+m');
    await page.locator('.ProseMirror.d-editor-input').waitFor();
    await page.keyboard.type(' Hooray.');
    await waitForMark(page);
    expect(await markedWords(page)).toEqual(['cutting-edge']);
    await markButton(page).click();
    await card(page).getByText('Use “new”').click();
    await expect.poll(() => model(page)).toBe('We built a new tool for you. Hooray.');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await posted(page)).toEqual([{ text: 'We built a new tool for you. Hooray.', kind: 'post' }]);
    await page.close();
  });

  test('after an update of the extension the new coach takes over, and the old one shows nothing', async () => {
    const page = await browser.open(discourseTopic);
    await page.locator('#create-topic').click();
    await page.locator('.d-editor-input').click();
    await page.keyboard.insertText(broadcast);
    await waitForMark(page);
    await page.locator('talkwith-coach').evaluate((old) => old.setAttribute('data-old', ''));
    const extensions = await browser.open('chrome://extensions');
    await page.bringToFront();
    const next = browser.context.waitForEvent('serviceworker');
    await extensions.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
        chrome.developerPrivate.reload('${new URL(browser.extension).host}'))`,
    );
    await next;
    const typed = `${broadcast} CALL US NOW!!!`;
    await page.keyboard.type(' CALL US NOW!!!');
    await page.locator('talkwith-coach:not([data-old]) [data-part="mark"] button').click();
    await card(page).getByText('We are thrilled to announce').first().waitFor();
    expect(await markedWords(page)).toEqual(['We are thrilled to announce']);
    expect(await page.locator('talkwith-coach').count()).toBe(1);
    expect(await page.getByText('TalkWith was updated').count()).toBe(0);
    const before = await postCounts(browser);
    await page.getByRole('button', { name: 'Create Topic', exact: true }).last().click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await posted(page)).toEqual([{ text: typed, kind: 'post' }]);
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await expect.poll(() => postCounts(browser)).toEqual(withOneMore(before, 'post:discourse'));
    expect(browser.complaints).toEqual([]);
    await extensions.close();
    await page.close();
  });

  test('an invalid address is rejected with a message', async () => {
    const options = await browser.open(`${browser.extension}src/options/index.html#sites`);
    await options.getByLabel('Add a site').fill('not a site');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByRole('alert').getByText('“not a site”').waitFor();
    await options.close();
  });
});

/** Writes what Chromium writes when a person gives an extension permission for a site. */
function allow(profile: string, id: string, origin: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const settings = preferences.extensions.settings[id];
  for (const key of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    settings[key] = {
      api: [],
      manifest_permissions: [],
      scriptable_host: [],
      explicit_host: [],
      ...settings[key],
    };
    settings[key].explicit_host.push(origin);
  }
  writeFileSync(file, JSON.stringify(preferences));
}

describe('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox({ 'extensions.webextOptionalPermissionPrompts': false });
  });
  afterAll(() => firefox.close());

  test('an added site is coached at once, listed in the options, and no longer coached once it is removed', async () => {
    const page = await firefox.open(`https://${host}/home`);
    const options = await firefox.openOwn('src/options/index.html#sites');
    await options.locator('#address').fill(host);
    await options.locator('::-p-aria([name="Add"][role="button"])').click();
    await options.locator(`::-p-aria([name="Remove ${host}"][role="button"])`).wait();

    await page.bringToFront();
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await page.waitForFunction(() => document.querySelector('talkwith-coach') !== null, { polling: 'raf' });

    await options.bringToFront();
    await options.locator(`::-p-aria([name="Remove ${host}"][role="button"])`).click();
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('talkwith-coach') === null, { polling: 'raf' });
    expect(firefox.strays).toEqual([]);
  });
});
