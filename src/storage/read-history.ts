import browser from 'webextension-polyfill';
import type { HabitLog } from '../coach/counting/counts.ts';
import { sumDevices } from '../coach/log/shared-log.ts';
import { parseLocalLog, type StoredItems } from './local-log.ts';

/** The habit log summed over all the user's devices, as far as this device has downloaded it. */
export async function readHabitLog(): Promise<HabitLog> {
  return sumDevices(parseLocalLog(await readAllStored()).log);
}

/** Everything stored on this device, not validated. */
export function readAllStored(): Promise<StoredItems> {
  return browser.storage.local.get(null);
}
