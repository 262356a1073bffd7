import * as v from 'valibot';
import { sumDevices } from '../../../src/coach/log/shared-log.ts';
import { parseLocalLog } from '../../../src/storage/local-log.ts';
import type { Browser } from './chromium.ts';

const items = v.record(v.string(), v.unknown());

/** Every counter of the habit log, over all its days, as it is stored. */
export async function recordedCounts({ context }: Browser): Promise<Record<string, number>> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const stored = v.parse(items, await worker.evaluate('chrome.storage.local.get(null)'));
  const sum: Record<string, number> = {};
  for (const day of Object.values(sumDevices(parseLocalLog(stored).log)))
    for (const [counter, count] of Object.entries(day)) sum[counter] = (sum[counter] ?? 0) + count;
  return sum;
}

/** What was posted and replied so far, by site, as `post:x` and `reply:x`. */
export async function postCounts(browser: Browser): Promise<Record<string, number>> {
  const all = Object.entries(await recordedCounts(browser));
  return Object.fromEntries(all.filter(([counter]) => /^(post|reply):/.test(counter)));
}

/** `counts` with one more at `counter`. */
export function withOneMore(counts: Record<string, number>, counter: string): Record<string, number> {
  return { ...counts, [counter]: (counts[counter] ?? 0) + 1 };
}
