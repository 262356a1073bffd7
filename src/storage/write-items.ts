import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { format, formatKey, isNewer, NewerFormatError } from './format.ts';
import { readable, type StoredItems } from './local-log.ts';
import { sameJson } from './same-json.ts';
import { parseSettings, settingsKey, settingsVersion, versionOf } from './settings.ts';

/**
 * Writes `changes` over `stored`, in one write. What is null is written as null, which reads as gone, and
 * then removed. What cannot be read is set aside before being written over: bad input loses nothing. Throws
 * a `NewerFormatError`, and writes nothing, where what is stored is of a later format.
 */
export async function writeItems(stored: StoredItems, changes: StoredItems): Promise<void> {
  if (isNewer(stored[formatKey], format)) throw new NewerFormatError(stored[formatKey]);
  const version = versionOf(stored[settingsKey]);
  if (settingsKey in changes && isNewer(version, settingsVersion)) throw new NewerFormatError(version);
  const keys = Object.keys(changes);
  if (keys.length === 0) return;
  const broken = keys.filter((key) => changes[key] !== null && !isReadable(key, stored[key]));
  await browser.storage.local.set({ ...changes, ...(await setAside(stored, broken)) });
  const gone = keys.filter((key) => changes[key] === null);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** Under names that hold nothing yet, unless it is the same. */
async function setAside(stored: StoredItems, keys: readonly string[]): Promise<StoredItems> {
  if (keys.length === 0) return {};
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(
    keys.map((key) => {
      let name = `unreadable:${key}`;
      for (let n = 2; name in all && !sameJson(all[name], stored[key]); n++) name = `unreadable:${key}:${n}`;
      return [name, stored[key]];
    }),
  );
}

function isReadable(key: string, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (key === settingsKey) return holds(parseSettings(value), value);
  const schema = readable[key.split(':')[0] ?? ''];
  return schema === undefined || v.is(schema, value);
}

/** Whether everything in `value` was understood. */
function holds(parsed: Readonly<Record<string, unknown>>, value: unknown): boolean {
  const fields = v.safeParse(v.record(v.string(), v.unknown()), value);
  return (
    fields.success &&
    Object.entries(fields.output).every(([field, stored]) => sameJson(parsed[field], stored))
  );
}
