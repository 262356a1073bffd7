import * as v from 'valibot';
import browser from 'webextension-polyfill';

const key = 'hello';

/** What is remembered of the weekly hello, on this device alone. */
const helloStateSchema = v.object({
  /** The day and hour it was last made ready for, as `1 9`. */
  chosen: v.string(),
  /** When the last was said, or the day and hour chosen: milliseconds since the epoch. */
  since: v.number(),
  /** Whether one was said and the week not opened since. */
  waiting: v.boolean(),
});
export type SummaryState = v.InferOutput<typeof helloStateSchema>;

/** What is remembered, or null where nothing is, or nothing that can be read. */
export async function readSummaryState(): Promise<SummaryState | null> {
  const stored = v.safeParse(helloStateSchema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : null;
}

/** Only the background writes it. Rejects when it could not be stored. */
export async function writeSummaryState(state: SummaryState): Promise<void> {
  await browser.storage.local.set({ [key]: state });
}

/** As if there had never been a hello. */
export async function clearSummaryState(): Promise<void> {
  await browser.storage.local.remove(key);
}
