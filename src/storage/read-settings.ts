import { extensionApi } from '../browser/extension-api.ts';
import { applyPolicy, type Policy, parsePolicy, policyKey } from './policy.ts';
import { parseSettings, type Settings, settingsKey } from './settings.ts';

/** The settings in effect: the user's own with the organization's policy applied. */
export async function readSettings(): Promise<Settings> {
  const stored = await extensionApi.storage.local.get([settingsKey, policyKey]);
  return applyPolicy(parseSettings(stored[settingsKey]), parsePolicy(stored[policyKey]));
}

/** The user's own settings, without the organization's policy. */
export async function readOwnSettings(): Promise<Settings> {
  return parseSettings((await extensionApi.storage.local.get(settingsKey))[settingsKey]);
}

/** The policy of the organization that manages this browser, or an empty one. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy((await extensionApi.storage.local.get(policyKey))[policyKey]);
}
