import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** The storage key of the state of the weekly summary. */
const key = 'hello';

/** The state of the weekly summary, which is not synced. */
const summaryStateSchema = v.object({
  /** The day and hour set when this was stored, such as `1 9`. */
  chosen: v.string(),
  /** When the last summary was shown, or when its time was set, in milliseconds since the epoch. */
  since: v.number(),
  /** Whether a summary was shown and the week page has not been opened since. */
  waiting: v.boolean(),
});
export type SummaryState = v.InferOutput<typeof summaryStateSchema>;

/** The stored state, or null if there is none or it is not valid. */
export async function readSummaryState(): Promise<SummaryState | null> {
  const stored = v.safeParse(summaryStateSchema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : null;
}

/** Only the background may call this. Rejects if the browser could not store it. */
export async function writeSummaryState(state: SummaryState): Promise<void> {
  await browser.storage.local.set({ [key]: state });
}

/** Removes the state, as if no summary had ever been shown. */
export async function clearSummaryState(): Promise<void> {
  await browser.storage.local.remove(key);
}
