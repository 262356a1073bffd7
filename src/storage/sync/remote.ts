import * as v from 'valibot';
import { mergeLogs } from '../../coach/log/merge.ts';
import { emptyLog, type SharedLog } from '../../coach/log/shared-log.ts';
import { isNewer } from '../format.ts';
import { mergeSettingVersions, type SettingVersions } from '../setting-versions.ts';
import { deviceOf, itemVersion, packedSchema, readLogItem } from './log-items.ts';
import { isSettingItem, readSettingItem } from './setting-items.ts';

/** Everything downloaded from the browser's sync storage, parsed as far as possible. */
export interface Remote {
  readonly items: Readonly<Record<string, unknown>>;
  /** All parts merged. */
  readonly log: SharedLog;
  /** The part of a log in each item that holds one. */
  readonly parts: ReadonlyMap<string, SharedLog>;
  readonly versions: SettingVersions;
  /** The keys of items from a later version of the extension, which are left alone. */
  readonly newerKeys: ReadonlySet<string>;
}

const versionSchema = v.object({ v: v.number() });

/** Parses downloaded items. Items that are not valid are left out. Never rejects. */
export async function readRemote(items: Readonly<Record<string, unknown>>): Promise<Remote> {
  const newerKeys = new Set<string>();
  const parts = new Map<string, SharedLog>();
  let versions: SettingVersions = {};
  for (const [key, item] of Object.entries(items)) {
    const version = v.safeParse(versionSchema, item);
    if (version.success && isNewer(version.output.v, itemVersion)) {
      newerKeys.add(key);
    } else if (isSettingItem(key)) {
      versions = mergeSettingVersions(versions, readSettingItem(item));
    } else if (deviceOf(key) !== null && v.is(packedSchema, item)) {
      const part = await readLogItem(key, item);
      if (part !== null) parts.set(key, part);
    }
  }
  return { items, log: [...parts.values()].reduce(mergeLogs, emptyLog), parts, versions, newerKeys };
}
