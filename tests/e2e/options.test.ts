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
/** What was counted, by device: without what tells of the exchange with other devices, which goes on meanwhile. */
const counted = async () =>
  Object.fromEntries(Object.entries(await stored()).filter(([key]) => /^(day|week|other):/.test(key)));
const row = async (name: string) =>
  page
    .getByRole('region', { name: 'In numbers' })
    .getByRole('row', { name })
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

async function bring(days: Parameters<typeof exportedFile>[0]): Promise<void> {
  await go('Your record');
  await page.getByLabel('JSON file').setInputFiles(exportedFile(days));
  await page.getByText('is in your record now').waitFor();
}

describe('the week', () => {
  test('while it is empty teaches by an example, marked as one', async () => {
    await page.getByText('Nothing counted yet this week.').waitFor();
    const example = page.getByRole('complementary', { name: 'An example' });
    await example.getByText('Nothing here is about you.').waitFor();
    expect(await example.getByRole('img').count()).toBeGreaterThan(6);
    expect(await page.getByRole('region', { name: 'In numbers' }).count()).toBe(0);
  });

  test('is said in two sentences, drawn, and given as numbers', async () => {
    await bring({ [mondayOfWeek()]: thisWeek, [mondayOfWeek(1)]: lastWeek });
    await go('This week');
    await page
      .getByText('12 of your 17 were replies. You asked 5 open questions; the week before, 2.')
      .waitFor();
    await page.getByText('Share something useful before the next favour you ask for.').waitFor();
    await page.getByText('Given: 1. Asked for: 4.').waitFor();
    await page.getByRole('img', { name: 'With people: 10. At people: 7. Neither way: 0.' }).waitFor();
    expect(await row('Replies')).toEqual(['12', '6', '–']);
    expect(await row('On Mastodon')).toEqual(['10', '0', '–']);
    expect(await row('Tips you acted on')).toEqual(['2', '0', '–']);
    expect(await page.getByText('An example').count()).toBe(0);
  });

  test('has each picture’s numbers as a table', async () => {
    await page.getByText('12 of your 17').waitFor();
    for (const figure of await page.getByRole('figure').all()) {
      await figure.getByText('As a table').click();
      await figure.getByRole('table').waitFor();
      const numbers = await figure.getByRole('cell').allTextContents();
      expect(numbers.length).toBeGreaterThan(1);
      for (const number of numbers) expect(number).toMatch(/^\d+$/);
    }
    const tips = page.getByRole('figure').filter({ has: page.getByText('Tips you acted on') });
    expect(
      await tips.getByRole('row', { name: 'A pile of hashtags' }).getByRole('cell').allInnerTexts(),
    ).toEqual(['3', '2', '0', '0']);
  });

  test('of last week stands beside the one before it', async () => {
    await go('Last week');
    await page.getByText('6 of your 12 were replies. You asked 2 open questions.').waitFor();
  });

  test('fits a narrow page, in print too', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByText('12 of your 17').waitFor();
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByText('12 of your 17').isVisible()).toBe(true);
  });
});

describe('the record', () => {
  test('is the same after the same file was brought in twice', async () => {
    const before = await counted();
    expect(Object.keys(before).length).toBeGreaterThan(0);
    await bring({ [mondayOfWeek()]: thisWeek, [mondayOfWeek(1)]: lastWeek });
    expect(await counted()).toEqual(before);
  });

  test.each([
    ['no JSON', '{', 'That file is not JSON'],
    ['none of ours', '{"a":1}', 'was not saved by TalkWith'],
    ['of a newer version', '{"talkwith":99}', 'by a newer version'],
    [
      'wrong in one place',
      '{"talkwith":1,"cuts":{},"devices":{"0a1b2c3d":{"days":{"2026-11-16":{"asked":-1}},"weeks":{}}}}',
      'at “devices.0a1b2c3d.days.2026-11-16.asked”',
    ],
  ])('is not changed by a file that is %s, which is said', async (_, text, said) => {
    const before = await counted();
    await go('Your record');
    await page
      .getByLabel('JSON file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('alert').getByText(said).waitFor();
    expect(await counted()).toEqual(before);
  });

  test('can be saved as JSON and CSV, and brought back after everything was deleted', async () => {
    await go('Your record');
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
    await page.getByText('is in your record now').waitFor();
    await go('This week');
    await page.getByText('12 of your 17').waitFor();
  });

  test('loses a site, and a day, when that is asked and confirmed', async () => {
    await go('Your record');
    await page.getByRole('combobox', { name: 'A site' }).selectOption({ label: 'Mastodon' });
    await page.getByRole('button', { name: 'Delete: A site' }).click();
    await page.getByRole('dialog').getByText('counted on Mastodon?').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await go('This week');
    await page.getByText('4 of your 7 were replies.').waitFor();

    await go('Your record');
    await page.getByRole('combobox', { name: 'A day' }).selectOption(mondayOfWeek(1));
    await page.getByRole('button', { name: 'Delete: A day' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await go('Last week');
    await page.getByText('Nothing was counted last week.').waitFor();
  });
});

describe('choices', () => {
  test('tips are found by their words, and one that is off is on the quiet list', async () => {
    await go('Tips');
    await page.getByLabel('Find a tip').fill('hashtags');
    await page.getByText(/^\d tips? found$/).waitFor();
    await page.getByLabel('A pile of hashtags').uncheck();
    await go('Quiet list');
    await page.getByText('“A pile of hashtags” is off').waitFor();
    await page.getByRole('button', { name: 'Give me “A pile of hashtags”' }).click();
    await page.getByText('Nothing is switched off.').waitFor();
  });

  test('a switch stays as it was pressed while that is stored, whatever else is stored meanwhile', async () => {
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
            if (box.checked !== ${on}) throw new Error('It sprang back at ' + i + '.');
          }
        })()`,
      );
      await expect.poll(settings).not.toBe(before);
      expect(await tip.isChecked()).toBe(on);
    }
    await page.evaluate(`chrome.storage.local.remove('unrelated')`);
  });

  test('house words let a word pass, and catch one with the plain word to use', async () => {
    await go('House words');
    await page.getByLabel('Word or phrase to let pass').fill('cutting-edge');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByRole('button', { name: 'Remove “cutting-edge”' }).waitFor();
    await page.getByLabel('Word or phrase to catch').fill('action');
    await page.getByLabel('Your plain word for it').fill('do');
    await page.keyboard.press('Enter');
    await page.getByText('“action”, better “do”').waitFor();
    await page.getByLabel('Word or phrase to let pass').fill('Cutting-edge');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByRole('alert').getByText('is on this list already').waitFor();

    const site = await browser.open('https://mastodon.social/home');
    await site.locator('textarea.autosuggest-textarea__textarea').click();
    await site.keyboard.type('Our cutting-edge kiln is warm, so please action the list.');
    await markButton(site).getByText('A word on your list').click();
    await card(site).getByText('Your plain word for it is “do”.').waitFor();
    expect(await card(site).innerText()).not.toContain('cutting-edge');
    await site.close();
  });

  test('what an organization has set is locked, and said', async () => {
    await page.evaluate(`chrome.storage.local.set({ policy: { locked: true, rulesOff: ['shouting'] } })`);
    await page.getByText('Your organization has set these choices.').waitFor();
    await go('Tips');
    expect(await page.getByLabel('A pile of hashtags').isDisabled()).toBe(true);
    await page.getByLabel('Capitals that shout Set by your organization').waitFor();
    await go('House words');
    await page.getByText('“action”, better “do”').waitFor();
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    await page.evaluate(`chrome.storage.local.remove('policy')`);
    await page.getByRole('button', { name: 'Remove “action”' }).waitFor();
  });
});

describe('the weekly hello', () => {
  const badge = () => page.evaluate('chrome.action.getBadgeText({})');

  test('missed while the device slept is said once, and gone when the week was opened', async () => {
    await bring({ [mondayOfWeek()]: thisWeek, [mondayOfWeek(1)]: lastWeek });
    await go('This week');
    await page.getByRole('checkbox', { name: 'A weekly hello' }).check();
    await page.getByLabel('Hour').selectOption('0');
    await expect.poll(async () => (await stored()).hello).toMatchObject({ chosen: '1 0', waiting: false });
    expect(await badge()).toBe('');
    const alarms = await page.evaluate('chrome.alarms.getAll()');
    expect(alarms).toEqual([expect.objectContaining({ name: 'weekly-hello' })]);

    // As it is when the hour came after the day and hour were chosen, and nobody was awake.
    await page.evaluate(`chrome.storage.local.set({ hello: { chosen: '1 0', since: 0, waiting: false } })`);
    await expect.poll(badge).toBe('•');
    expect(await stored()).toMatchObject({ hello: { waiting: true } });
    await page.reload();
    await expect.poll(badge).toBe('');
    await expect.poll(async () => (await stored()).hello).toMatchObject({ waiting: false });

    await page.getByRole('checkbox', { name: 'A weekly hello' }).uncheck();
    await expect.poll(() => page.evaluate('chrome.alarms.getAll()')).toEqual([]);
  });
});

describe('the first run', () => {
  test('opened one page, to practise on, in three sentences', async () => {
    const welcome = browser.context.pages().filter((one) => one.url().endsWith('#welcome'));
    expect(welcome).toHaveLength(1);
    const said = await welcome[0]?.locator('.welcome p').innerText();
    expect(said?.match(/[.!?](\s|$)/g)).toHaveLength(3);
  });

  test('nothing was asked of the web, and nothing complained', () => {
    expect(browser.strays).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
