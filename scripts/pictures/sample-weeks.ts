import type { BrowserContext } from 'playwright-core';
import { sampleDays } from '../../tests/gallery/sample-days.ts';

/** Stores nine weeks of made-up counts in the extension of `context`. */
export async function storeSampleWeeks(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(`chrome.storage.local.set(${JSON.stringify(sampleDays(63))})`);
}
