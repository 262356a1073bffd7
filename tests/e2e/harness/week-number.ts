import type { Browser } from './chromium.ts';

/** What the options page says of this week in the row `name` of its numbers; 0 where there is no such row. */
export async function weekNumber(browser: Browser, name: string): Promise<number> {
  const page = await browser.open(`${browser.extension}src/options/index.html`);
  await page.getByRole('heading', { name: 'This week' }).waitFor();
  const row = page.getByRole('region', { name: 'In numbers' }).getByRole('row', { name });
  const count = (await row.count()) === 0 ? 0 : Number(await row.getByRole('cell').first().innerText());
  await page.close();
  return count;
}
