import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markButton } from './harness/coach.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { untilCoachSettles } from './harness/settled.ts';

const host = 'social.example';
const box = 'textarea.autosuggest-textarea__textarea';

describe('a site the person added, in Chromium', () => {
  let profile: string;
  let browser: Browser;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'talkwith-'));
    const first = await startChromium({ profile });
    const id = new URL(first.extension).host;
    await first.close();
    // The browser's own question stands outside every page, so its answer is written where it keeps it.
    allow(profile, id, `https://${host}/*`);
    browser = await startChromium({ profile });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('is coached after a restart, listed, counted as the software it runs, and left when it is taken back', async () => {
    const page = await browser.open(`https://${host}/home`);
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();

    const options = await browser.open(`${browser.extension}src/options/index.html#sites`);
    await options.getByText(host, { exact: true }).waitFor();
    await options.getByRole('button', { name: `Stop on ${host}` }).click();
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await options.getByText(host, { exact: true }).waitFor({ state: 'detached' });

    await page.reload();
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await untilCoachSettles(browser);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
  });

  test('an address that is none is said to be none', async () => {
    const options = await browser.open(`${browser.extension}src/options/index.html#sites`);
    await options.getByLabel('Add a site').fill('not a site');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByRole('alert').getByText('“not a site”').waitFor();
    await options.close();
  });
});

/** Writes what Chromium writes when somebody allows an extension a site. */
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

describe('a site the person added, in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox({ 'extensions.webextOptionalPermissionPrompts': false });
  });
  afterAll(() => firefox.close());

  test('is coached at once where it is open, listed, and left when it is taken back', async () => {
    const page = await firefox.open(`https://${host}/home`);
    const options = await firefox.openOwn('src/options/index.html#sites');
    await options.locator('#address').fill(host);
    await options.locator('::-p-aria([name="Add"][role="button"])').click();
    await options.locator(`::-p-aria([name="Stop on ${host}"][role="button"])`).wait();

    await page.bringToFront();
    await page.locator(box).click();
    await page.keyboard.type(broadcast);
    await page.waitForFunction(() => document.querySelector('talkwith-coach') !== null, { polling: 'raf' });

    await options.bringToFront();
    await options.locator(`::-p-aria([name="Stop on ${host}"][role="button"])`).click();
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('talkwith-coach') === null, { polling: 'raf' });
    expect(firefox.strays).toEqual([]);
  });
});
