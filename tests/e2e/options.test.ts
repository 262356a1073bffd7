import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import { mondayOfWeek } from './harness/exported-file.ts';
import { goToSection, importTwoWeeks, openOptions, storedItems } from './harness/options-page.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openOptions(browser, 'week');
});
afterEach(() => page.close());

/** The stored counts, without the sync state, which keeps changing in the background. */
const counted = async () =>
  Object.fromEntries(
    Object.entries(await storedItems(page)).filter(([key]) => /^(day|week|other):/.test(key)),
  );
const row = async (name: string) =>
  page
    .getByRole('region', { name: 'In numbers' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .allInnerTexts();

describe('the week section', () => {
  test('shows a labeled example while it is empty', async () => {
    await page.getByText('No posts counted yet this week.').waitFor();
    const example = page.getByRole('complementary', { name: 'An example' });
    await example.getByText('Nothing here is about you.').waitFor();
    expect(await example.getByRole('img').count()).toBeGreaterThan(6);
    expect(await page.getByRole('region', { name: 'In numbers' }).count()).toBe(0);
  });

  test('shows two sentences, charts and numbers', async () => {
    await importTwoWeeks(page);
    await goToSection(page, 'This week');
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
    await goToSection(page, 'Last week');
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
  test('changes nothing when the same file is imported a second time', async () => {
    const before = await counted();
    expect(Object.keys(before).length).toBeGreaterThan(0);
    await importTwoWeeks(page);
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
    await goToSection(page, 'Your data');
    await page
      .getByLabel('JSON file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await counted()).toEqual(before);
  });

  test('exports JSON and CSV, and imports the JSON again after everything was deleted', async () => {
    await goToSection(page, 'Your data');
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
    expect(JSON.stringify(await storedItems(page))).toContain('reply:mastodon');
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(async () => JSON.stringify(await storedItems(page))).not.toContain('reply:mastodon');

    await page.getByLabel('JSON file').setInputFiles({
      name: 'talkwith.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    });
    await page.getByText('was imported.').waitFor();
    await goToSection(page, 'This week');
    await page.getByText('12 of your 17').waitFor();
  });

  test('deletes a site and a day after confirmation', async () => {
    await goToSection(page, 'Your data');
    await page.getByRole('combobox', { name: 'A site' }).selectOption({ label: 'Mastodon' });
    await page.getByRole('button', { name: 'Delete: A site' }).click();
    await page.getByRole('dialog').getByText('replies on Mastodon?').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await goToSection(page, 'This week');
    await page.getByText('4 of your 7 posts were replies.').waitFor();

    await goToSection(page, 'Your data');
    await page.getByRole('combobox', { name: 'A day' }).selectOption(mondayOfWeek(1));
    await page.getByRole('button', { name: 'Delete: A day' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await goToSection(page, 'Last week');
    await page.getByText('No posts were counted last week.').waitFor();
  });
});

test('the options page makes no network requests and logs no errors', () => {
  expect(browser.strays).toEqual([]);
  expect(browser.complaints).toEqual([]);
});
