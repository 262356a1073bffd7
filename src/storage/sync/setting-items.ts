import * as v from 'valibot';
import { parseSettingVersions, type SettingVersions } from '../setting-versions.ts';
import { itemVersion } from './log-items.ts';
import { bytesOf, quota } from './quota.ts';

const prefix = 'choices.';
const itemSchema = v.object({
  v: v.number(),
  /** The stored name of the setting versions. */
  choices: v.pipe(v.unknown(), v.transform(parseSettingVersions)),
});

/** Bytes an entry takes in addition to its name and value: quotes, colon and comma. */
const entryOverhead = 8;
/** Bytes an item takes in addition to its entries: its key and its other fields. */
const itemOverhead = 64;

/** Whether an item of sync holds settings. */
export const isSettingItem = (key: string) => key.startsWith(prefix);

/**
 * The items to upload for the settings. The order is fixed, so that devices with the same versions
 * upload the same items. Each item is complete in itself.
 */
export function settingItems(versions: SettingVersions): [string, unknown][] {
  const items: [string, unknown][] = [];
  let freeBytes = 0;
  let current: Record<string, unknown> = {};
  for (const name of Object.keys(versions).sort()) {
    const bytes = bytesOf(name, versions[name]) + entryOverhead;
    if (bytes > freeBytes) {
      current = {};
      items.push([`${prefix}${items.length}`, { v: itemVersion, choices: current }]);
      freeBytes = quota.maxItemBytes - itemOverhead;
    }
    current[name] = versions[name];
    freeBytes -= bytes;
  }
  return items;
}

/** The setting versions in an item; empty if it is not valid. */
export function readSettingItem(item: unknown): SettingVersions {
  const parsed = v.safeParse(itemSchema, item);
  return parsed.success ? parsed.output.choices : {};
}
