import browser from 'webextension-polyfill';
import type { HabitLog } from '../coach/counting/counts.ts';
import { sumDevices } from '../coach/log/shared-log.ts';
import { parseLocalLog, type StoredItems } from './local-log.ts';
import { applyPolicy, type Policy, parsePolicy, policyKey } from './policy.ts';
import { parseSettings, type Settings, settingsKey } from './settings.ts';

/** The settings in effect: the user's own with the organization's policy applied. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([settingsKey, policyKey]);
  return applyPolicy(parseSettings(stored[settingsKey]), parsePolicy(stored[policyKey]));
}

/** The user's own settings, without the organization's policy. */
export async function readOwnSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** The policy of the organization that manages this browser, or an empty one. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy((await browser.storage.local.get(policyKey))[policyKey]);
}

/** The habit log summed over all the user's devices, as far as this device has downloaded it. */
export async function readHabitLog(): Promise<HabitLog> {
  return sumDevices(parseLocalLog(await readAllStored()).log);
}

/** Everything stored on this device, not validated. */
export function readAllStored(): Promise<StoredItems> {
  return browser.storage.local.get(null);
}

/** Calls `changed` after each change of the stored items, until `signal` aborts. */
export function onStorageChange(changed: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  // Read now: once the extension was updated or removed, a page can no longer reach
  // `browser.storage`.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
