import browser from 'webextension-polyfill';
import type { HabitLog } from '../coach/counts.ts';
import { parseHabitLog } from './day-counts.ts';
import { parseSettings, type Settings } from './settings.ts';

/** The key the settings are stored under. */
export const settingsKey = 'settings';

/** The settings as stored now. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** The whole habit log as stored now. */
export async function readHabitLog(): Promise<HabitLog> {
  return parseHabitLog(await browser.storage.local.get(null));
}

/** Calls `changed` after each change of what is stored, until `signal` aborts. */
export function onStored(changed: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
