import type { Page } from 'playwright-core';
import type { Browser } from './chromium.ts';
import { exportedFile, mondayOfWeek } from './exported-file.ts';

/** Opens the options page at one section, such as `week`. */
export const openOptions = (browser: Browser, section: string): Promise<Page> =>
  browser.open(`${browser.extension}src/options/index.html#${section}`);

/** Clicks the link to a section, such as `This week`. */
export const goToSection = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

/** All items of `storage.local`. */
export const storedItems = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate('chrome.storage.local.get(null)');

/** Imports the counts of `twoWeeksOfCounts` from a file. */
export async function importTwoWeeks(page: Page): Promise<void> {
  await goToSection(page, 'Your data');
  await page.getByLabel('JSON file').setInputFiles(exportedFile(twoWeeksOfCounts));
  await page.getByText('was imported.').waitFor();
}

/** The counts of this week and of last week, each as one Monday. */
const twoWeeksOfCounts = {
  [mondayOfWeek()]: {
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
  },
  [mondayOfWeek(1)]: { 'post:x': 6, 'reply:x': 6, 'lean:level': 12, asked: 2 },
};
