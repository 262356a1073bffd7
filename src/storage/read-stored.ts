import browser from 'webextension-polyfill';
import type { HabitLog } from '../coach/counting/counts.ts';
import { sumOf } from '../coach/log/sum.ts';
import { parseLocalLog, type StoredItems } from './local-log.ts';
import { type Policy, parsePolicy, policyKey, underPolicy } from './policy.ts';
import { parseSettings, type Settings, settingsKey } from './settings.ts';

/** The settings that hold now: the person's choices, and their organization's over them. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([settingsKey, policyKey]);
  return underPolicy(parseSettings(stored[settingsKey]), parsePolicy(stored[policyKey]));
}

/** The person's own choices, as they would hold without their organization's. */
export async function readOwnSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** What the organization that manages this browser asks for, if one does. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy((await browser.storage.local.get(policyKey))[policyKey]);
}

/** The habit log of all of the person's devices, as known here now. */
export async function readHabitLog(): Promise<HabitLog> {
  return sumOf(parseLocalLog(await readStored()).log);
}

/** Everything stored on this device, as it is. */
export function readStored(): Promise<StoredItems> {
  return browser.storage.local.get(null);
}

/** Calls `changed` after each change of what is stored, until `signal` aborts. */
export function onStored(changed: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  // Asked for now: where the extension has gone from under a page, there is nothing to ask it of.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
