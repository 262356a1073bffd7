import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { currentFormat, formatKey, isNewer } from '../format.ts';
import { settingsKey, settingsVersion, versionOf } from '../settings.ts';

/** The storage key of a number that grows with each change and is removed after an upload. */
export const unsentKey = 'unsent';

/** The storage key of the state of sync. */
export const syncStateKey = 'sync-state';

/**
 * Why sync may not work: the browser has no sync storage; it is full; there were too many writes;
 * stored or downloaded data comes from a later version of the extension; or another error.
 */
const syncProblems = ['missing', 'full', 'rate', 'newer', 'failed'] as const;

const syncStateSchema = v.object({
  /** null if there is none. */
  problem: v.fallback(v.nullable(v.picklist(syncProblems)), null),
  /** When this device last synced, in milliseconds since the epoch; 0 if never. */
  at: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
  /** Bytes of the sync storage in use. */
  used: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
});

export type SyncState = v.InferOutput<typeof syncStateSchema> & {
  /** Whether this device has changes that are not uploaded yet. */
  readonly hasUnsentChanges: boolean;
};

/** The state of sync in the stored items. Never throws. */
export function parseSyncState(stored: Readonly<Record<string, unknown>>): SyncState {
  const parsed = v.safeParse(syncStateSchema, stored[syncStateKey] ?? {});
  const state = parsed.success ? parsed.output : { problem: null, at: 0, used: 0 };
  const hasNewerFormat =
    isNewer(stored[formatKey], currentFormat) || isNewer(versionOf(stored[settingsKey]), settingsVersion);
  return {
    ...state,
    problem: hasNewerFormat ? 'newer' : state.problem,
    hasUnsentChanges: typeof stored[unsentKey] === 'number',
  };
}

/** The stored state of sync. Whether sync is on is one of the settings. */
export async function readSyncState(): Promise<SyncState> {
  return parseSyncState(await browser.storage.local.get([syncStateKey, unsentKey, formatKey, settingsKey]));
}
