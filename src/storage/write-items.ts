import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { currentFormat, formatKey, isNewer, NewerFormatError } from './format.ts';
import { isJsonEqual } from './json-equal.ts';
import { type StoredItems, strictSchemas } from './local-log.ts';
import { parseSettings, settingsKey, settingsVersion, versionOf } from './settings.ts';

/**
 * Writes `changes` over `stored` in one write. A change to null removes the key: null is written
 * first, which reads as absent, and the key is removed afterwards. A value that is not valid is
 * copied before it is overwritten. Rejects with `NewerFormatError`, and writes nothing, if `stored`
 * has a later format.
 */
export async function writeItems(stored: StoredItems, changes: StoredItems): Promise<void> {
  if (isNewer(stored[formatKey], currentFormat)) throw new NewerFormatError(stored[formatKey]);
  const version = versionOf(stored[settingsKey]);
  if (settingsKey in changes && isNewer(version, settingsVersion)) throw new NewerFormatError(version);
  const keys = Object.keys(changes);
  if (keys.length === 0) return;
  const invalidKeys = keys.filter((key) => changes[key] !== null && !isValid(key, stored[key]));
  await browser.storage.local.set({ ...changes, ...(await copyInvalid(stored, invalidKeys)) });
  const removedKeys = keys.filter((key) => changes[key] === null);
  if (removedKeys.length > 0) await browser.storage.local.remove(removedKeys);
}

/** The copies to write, each under a key that is free or already holds the same value. */
async function copyInvalid(stored: StoredItems, keys: readonly string[]): Promise<StoredItems> {
  if (keys.length === 0) return {};
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(
    keys.map((key) => {
      let copyKey = `unreadable:${key}`;
      for (let n = 2; copyKey in all && !isJsonEqual(all[copyKey], stored[key]); n++) {
        copyKey = `unreadable:${key}:${n}`;
      }
      return [copyKey, stored[key]];
    }),
  );
}

function isValid(key: string, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (key === settingsKey) return areValidSettings(value);
  const schema = strictSchemas[key.split(':')[0] ?? ''];
  return schema === undefined || v.is(schema, value);
}

/** Whether parsing changes no field, so that overwriting the settings loses nothing. */
function areValidSettings(value: unknown): boolean {
  const parsed: Readonly<Record<string, unknown>> = parseSettings(value);
  const fields = v.safeParse(v.record(v.string(), v.unknown()), value);
  return (
    fields.success &&
    Object.entries(fields.output).every(([field, stored]) => isJsonEqual(parsed[field], stored))
  );
}
