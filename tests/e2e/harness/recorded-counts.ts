import type { Browser } from './chromium.ts';

/** Every counter of the habit log, over all its days, as the options page shows the log. */
export async function recordedCounts(browser: Browser): Promise<Record<string, number>> {
  const page = await browser.open(`${browser.extension}src/options/index.html#record`);
  await page.locator('#record ~ details summary').click();
  const log: unknown = JSON.parse(await page.locator('#record ~ details pre').innerText());
  await page.close();
  const sum: Record<string, number> = {};
  for (const day of Object.values(log ?? {}))
    for (const [counter, count] of Object.entries(day)) sum[counter] = (sum[counter] ?? 0) + Number(count);
  return sum;
}
