import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { card, markButton } from './harness/coach.ts';
import { exportedFile, mondayOfWeek } from './harness/exported-file.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await open('week');
});
afterEach(() => page.close());

const open = (section: string) => browser.open(`${browser.extension}src/options/index.html#${section}`);
const go = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
const stored = (): Promise<Record<string, unknown>> => page.evaluate('chrome.storage.local.get(null)');
/** The stored counts, without the sync state, which keeps changing in the background. */
const counted = async () =>
  Object.fromEntries(Object.entries(await stored()).filter(([key]) => /^(day|week|other):/.test(key)));
const row = async (name: string) =>
  page
    .getByRole('region', { name: 'In numbers' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .allInnerTexts();

const thisWeek = {
  'post:x': 3,
  'reply:x': 4,
  'post:mastodon': 2,
  'reply:mastodon': 8,
  'lean:with': 10,
  'lean:at': 7,
  asked: 5,
  requested: 4,
  gave: 1,
  'shown:hashtag-pile': 3,
  'heeded:hashtag-pile': 2,
};
const lastWeek = { 'post:x': 6, 'reply:x': 6, 'lean:level': 12, asked: 2 };

async function importDays(days: Parameters<typeof exportedFile>[0]): Promise<void> {
  await go('Your data');
  await page.getByLabel('JSON file').setInputFiles(exportedFile(days));
  await page.getByText('was imported.').waitFor();
}

describe('the week section', () => {
  test('shows a labeled example while it is empty', async () => {
    await page.getByText('No posts counted yet this week.').waitFor();
    const example = page.getByRole('complementary', { name: 'An example' });
    await example.getByText('Nothing here is about you.').waitFor();
    expect(await example.getByRole('img').count()).toBeGreaterThan(6);
    expect(await page.getByRole('region', { name: 'In numbers' }).count()).toBe(0);
  });

  test('shows two sentences, charts and numbers', async () => {
    await importDays({ [mondayOfWeek()]: thisWeek, [mondayOfWeek(1)]: lastWeek });
    await go('This week');
    await page
      .getByText('12 of your 17 posts were replies. You asked 5 open questions (2 the week before).')
      .waitFor();
    await page.getByText('Share something useful before you ask for the next favor.').waitFor();
    await page.getByText('Times you gave something: 1. Times you asked for a favor: 4.').waitFor();
    await page.getByRole('img', { name: 'With people: 10. At people: 7. Neither: 0.' }).waitFor();
    expect(await row('Replies')).toEqual(['12', '6', '–']);
    expect(await row('On Mastodon')).toEqual(['10', '0', '–']);
    expect(await row('Tips you followed')).toEqual(['2', '0', '–']);
    expect(await page.getByText('An example').count()).toBe(0);
  });

  test('has a table with the numbers of each chart', async () => {
    await page.getByText('12 of your 17').waitFor();
    for (const figure of await page.getByRole('figure').all()) {
      await figure.getByText('Show as a table').click();
      await figure.getByRole('table').waitFor();
      const numbers = await figure.getByRole('cell').allTextContents();
      expect(numbers.length).toBeGreaterThan(1);
      for (const number of numbers) expect(number).toMatch(/^\d+$/);
    }
    const tips = page.getByRole('figure').filter({ has: page.getByText('Tips you followed') });
    expect(
      await tips.getByRole('row', { name: 'A pile of hashtags' }).getByRole('cell').allInnerTexts(),
    ).toEqual(['3', '2', '0', '0']);
  });

  test('shows last week compared with the week before it', async () => {
    await go('Last week');
    await page.getByText('6 of your 12 posts were replies. You asked 2 open questions.').waitFor();
  });

  test('fits a narrow page, on screen and in print', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByText('12 of your 17').waitFor();
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByText('12 of your 17').isVisible()).toBe(true);
  });
});

describe('the data section', () => {
  test('does not change when the same file is imported twice', async () => {
    const before = await counted();
    expect(Object.keys(before).length).toBeGreaterThan(0);
    await importDays({ [mondayOfWeek()]: thisWeek, [mondayOfWeek(1)]: lastWeek });
    expect(await counted()).toEqual(before);
  });

  test.each([
    ['not JSON', '{', 'That file is not JSON'],
    ['not exported from TalkWith', '{"a":1}', 'was not exported from TalkWith'],
    ['from a newer version', '{"talkwith":99}', 'from a newer version'],
    [
      'invalid in one place',
      '{"talkwith":1,"cuts":{},"devices":{"0a1b2c3d":{"days":{"2026-11-16":{"asked":-1}},"weeks":{}}}}',
      'at “devices.0a1b2c3d.days.2026-11-16.asked”',
    ],
  ])('rejects a file that is %s with a message, and changes nothing', async (_, text, message) => {
    const before = await counted();
    await go('Your data');
    await page
      .getByLabel('JSON file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await counted()).toEqual(before);
  });

  test('exports JSON and CSV, and imports the JSON again after everything was deleted', async () => {
    await go('Your data');
    const save = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    expect(await save('Save as CSV')).toContain(`${mondayOfWeek()},post,x,3\r\n`);
    const json = await save('Save as JSON');

    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await page.getByRole('dialog').getByText('Your settings stay.').waitFor();
    await page.keyboard.press('Escape');
    expect(JSON.stringify(await stored())).toContain('reply:mastodon');
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(async () => JSON.stringify(await stored())).not.toContain('reply:mastodon');

    await page.getByLabel('JSON file').setInputFiles({
      name: 'talkwith.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    });
    await page.getByText('was imported.').waitFor();
    await go('This week');
    await page.getByText('12 of your 17').waitFor();
  });

  test('deletes a site and a day after confirmation', async () => {
    await go('Your data');
    await page.getByRole('combobox', { name: 'A site' }).selectOption({ label: 'Mastodon' });
    await page.getByRole('button', { name: 'Delete: A site' }).click();
    await page.getByRole('dialog').getByText('replies on Mastodon?').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await go('This week');
    await page.getByText('4 of your 7 posts were replies.').waitFor();

    await go('Your data');
    await page.getByRole('combobox', { name: 'A day' }).selectOption(mondayOfWeek(1));
    await page.getByRole('button', { name: 'Delete: A day' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await go('Last week');
    await page.getByText('No posts were counted last week.').waitFor();
  });
});

describe('settings', () => {
  test('tips can be searched, and a tip that is turned off is listed under “Turned off”', async () => {
    await go('Tips');
    await page.getByLabel('Find a tip').fill('hashtags');
    await page.getByText(/^\d tips? found$/).waitFor();
    await page.getByLabel('A pile of hashtags').uncheck();
    await go('Turned off');
    await page.getByText('“A pile of hashtags” is off').waitFor();
    await page.getByRole('button', { name: 'Turn on “A pile of hashtags”' }).click();
    await page.getByText('Nothing is turned off.').waitFor();
  });

  test('a switch keeps its new state until it is stored, even when other things are stored meanwhile', async () => {
    await go('Tips');
    const tip = page.getByLabel('A pile of hashtags');
    const settings = async () => JSON.stringify((await stored()).settings);
    for (const on of [false, true]) {
      const before = await settings();
      await tip.focus();
      await page.evaluate(
        `(async () => {
          const box = document.activeElement;
          box.click();
          for (let i = 0; i < 20; i++) {
            await chrome.storage.local.set({ unrelated: i });
            await new Promise(requestAnimationFrame);
            if (box.checked !== ${on}) throw new Error('The switch changed back at ' + i + '.');
          }
        })()`,
      );
      await expect.poll(settings).not.toBe(before);
      expect(await tip.isChecked()).toBe(on);
    }
    await page.evaluate(`chrome.storage.local.remove('unrelated')`);
  });

  test('word lists allow one word, and flag another with the plain word to use', async () => {
    await go('Your words');
    await page.getByLabel('Word or phrase to allow').fill('cutting-edge');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByRole('button', { name: 'Remove “cutting-edge”' }).waitFor();
    await page.getByLabel('Word or phrase to flag').fill('action');
    await page.getByLabel('Plain word to use instead').fill('do');
    await page.keyboard.press('Enter');
    await page.getByText('“action”: use “do” instead').waitFor();
    await page.getByLabel('Word or phrase to allow').fill('Cutting-edge');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByRole('alert').getByText('is already on this list').waitFor();

    const site = await browser.open('https://mastodon.social/home');
    await site.locator('textarea.autosuggest-textarea__textarea').click();
    await site.keyboard.type('Our cutting-edge kiln is warm, so please action the list.');
    await markButton(site).getByText('A word on your list').click();
    await card(site).getByText('Your plain word for it is “do”.').waitFor();
    expect(await card(site).innerText()).not.toContain('cutting-edge');
    await site.close();
  });

  test('settings of the organization are locked and labeled', async () => {
    await page.evaluate(`chrome.storage.local.set({ policy: { locked: true, rulesOff: ['shouting'] } })`);
    await page.getByText('Your organization has set these choices.').waitFor();
    await go('Tips');
    expect(await page.getByLabel('A pile of hashtags').isDisabled()).toBe(true);
    await page.getByLabel('Capitals that shout Set by your organization').waitFor();
    await go('Your words');
    await page.getByText('“action”: use “do” instead').waitFor();
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    await page.evaluate(`chrome.storage.local.remove('policy')`);
    await page.getByRole('button', { name: 'Remove “action”' }).waitFor();
  });
});

describe('the weekly summary', () => {
  const badge = () => page.evaluate('chrome.action.getBadgeText({})');

  test('missed while the device slept sets the badge once, until the week is opened', async () => {
    await importDays({ [mondayOfWeek()]: thisWeek, [mondayOfWeek(1)]: lastWeek });
    await go('This week');
    await page.getByRole('checkbox', { name: 'Weekly summary' }).check();
    await page.getByLabel('Time').selectOption('0');
    await expect.poll(async () => (await stored()).hello).toMatchObject({ chosen: '1 0', waiting: false });
    expect(await badge()).toBe('');
    const alarms = await page.evaluate('chrome.alarms.getAll()');
    expect(alarms).toEqual([expect.objectContaining({ name: 'weekly-hello' })]);

    // The stored state when the summary was due while the device slept.
    await page.evaluate(`chrome.storage.local.set({ hello: { chosen: '1 0', since: 0, waiting: false } })`);
    await expect.poll(badge).toBe('•');
    expect(await stored()).toMatchObject({ hello: { waiting: true } });
    await page.reload();
    await expect.poll(badge).toBe('');
    await expect.poll(async () => (await stored()).hello).toMatchObject({ waiting: false });

    await page.getByRole('checkbox', { name: 'Weekly summary' }).uncheck();
    await expect.poll(() => page.evaluate('chrome.alarms.getAll()')).toEqual([]);
  });
});

describe('the first run', () => {
  test('opens the practice page once, with a welcome of three sentences', async () => {
    const welcome = browser.context.pages().filter((one) => one.url().endsWith('#welcome'));
    expect(welcome).toHaveLength(1);
    const text = await welcome[0]?.locator('.welcome p').innerText();
    expect(text?.match(/[.!?](\s|$)/g)).toHaveLength(3);
  });

  test('made no network requests and logged no errors', () => {
    expect(browser.strays).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
