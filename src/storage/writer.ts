import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { addCounts, type Counts, type Day } from '../coach/counts.ts';
import type { Recent } from '../coach/recent.ts';
import { readSettings, settingsKey } from './area.ts';
import { countsSchema, dayKey, parseCounts } from './day-counts.ts';
import { parseRecent, recentKey } from './recent.ts';
import { changeSettings, type SettingsChange } from './settings-change.ts';

/**
 * The one hand that writes. Only the background makes one; every write waits for the one before it, so
 * that a read and the write that follows it belong together.
 */
export function createWriter() {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const add = async (day: Day, counts: Counts, beside: Readonly<Record<string, unknown>> = {}) => {
    const key = dayKey(day);
    const stored = (await browser.storage.local.get(key))[key];
    await keepUnreadable(key, stored);
    await browser.storage.local.set({ [key]: addCounts(parseCounts(stored), counts), ...beside });
  };
  return {
    /** Adds counts to a day. Rejects when the browser could not store them. */
    count: (day: Day, counts: Counts) => inTurn(() => add(day, counts)),
    /**
     * Adds counts that follow from what is remembered of this week's replies, and remembers this one with them in
     * one write. Rejects when the browser could not store it; then neither is stored.
     */
    countReply: (day: Day, reckon: (recent: Recent | null) => Promise<{ counts: Counts; recent: Recent }>) =>
      inTurn(async () => {
        const stored = (await browser.storage.local.get(recentKey))[recentKey];
        const { counts, recent } = await reckon(parseRecent(stored));
        await add(day, counts, { [recentKey]: recent });
      }),
    /** Applies one choice. Rejects when the browser could not store it. */
    change: (change: SettingsChange) =>
      inTurn(async () => {
        await browser.storage.local.set({ [settingsKey]: changeSettings(await readSettings(), change) });
      }),
  };
}

export type Writer = ReturnType<typeof createWriter>;

/** A stored day that is not all readable is set aside before it is written over: bad input loses nothing. */
async function keepUnreadable(key: string, stored: unknown): Promise<void> {
  if (stored === undefined || v.is(countsSchema, stored)) return;
  await browser.storage.local.set({ [`unreadable:${key}`]: stored });
}
