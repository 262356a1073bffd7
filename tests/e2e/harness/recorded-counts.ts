import * as v from 'valibot';
import { sumDevices } from '../../../src/coach/log/shared-log.ts';
import { parseLocalLog } from '../../../src/storage/local-log.ts';
import type { Browser } from './chromium.ts';

type Totals = Record<string, number>;

const storedItems = v.record(v.string(), v.unknown());

/** The total of each counter of the habit log, over all days, in the items of `storage.local`. */
export function totalCounts(local: Readonly<Record<string, unknown>>): Totals {
  const totals: Totals = {};
  for (const day of Object.values(sumDevices(parseLocalLog(local).log)))
    for (const [counter, count] of Object.entries(day)) totals[counter] = (totals[counter] ?? 0) + count;
  return totals;
}

/** The total of each counter that the extension has stored. */
export async function recordedCounts({ context }: Browser): Promise<Totals> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return totalCounts(v.parse(storedItems, await worker.evaluate('chrome.storage.local.get(null)')));
}

/** The counters of posts and replies alone, such as `post:x` and `reply:x`. */
export async function postCounts(browser: Browser): Promise<Totals> {
  const all = Object.entries(await recordedCounts(browser));
  return Object.fromEntries(all.filter(([counter]) => /^(post|reply):/.test(counter)));
}

/** A copy of `counts` with 1 added to `counter`. */
export function withOneMore(counts: Totals, counter: string): Totals {
  return { ...counts, [counter]: (counts[counter] ?? 0) + 1 };
}

/** The counters that differ, with the difference. */
export function countsAdded(before: Totals, after: Totals): Totals {
  const added = Object.entries(after).map(([counter, count]) => [counter, count - (before[counter] ?? 0)]);
  return Object.fromEntries(added.filter(([, count]) => count !== 0));
}
