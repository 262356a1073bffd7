import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { format, formatKey, isNewer } from '../format.ts';
import { settingsKey, settingsVersion, versionOf } from '../settings.ts';

/** Something here is yet to be told to the other devices; a number that changes with each thing. */
export const unsentKey = 'unsent';

/** The key the state of sync is stored under. */
export const syncStateKey = 'sync-state';

/**
 * Why the person's devices may not know of each other, while each goes on by itself: the browser has no
 * sync; its room is full; it was told too much too fast; what is stored comes from a later version of the
 * extension; or it failed otherwise. null where nothing is wrong.
 */
export const syncProblems = ['missing', 'full', 'rate', 'newer', 'failed'] as const;

const syncStateSchema = v.object({
  problem: v.fallback(v.nullable(v.picklist(syncProblems)), null),
  /** Milliseconds since the epoch when this device last told and heard; 0 for never. */
  at: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
  /** Bytes taken of the 102,400 the browser's sync has room for. */
  used: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
});

export type SyncState = v.InferOutput<typeof syncStateSchema> & {
  /** Whether there is something the other devices have not been told. */
  readonly waiting: boolean;
};

/** The state of sync in what is stored. Never throws. */
export function parseSyncState(stored: Readonly<Record<string, unknown>>): SyncState {
  const parsed = v.safeParse(syncStateSchema, stored[syncStateKey] ?? {});
  const state = parsed.success ? parsed.output : { problem: null, at: 0, used: 0 };
  const newer =
    isNewer(stored[formatKey], format) || isNewer(versionOf(stored[settingsKey]), settingsVersion);
  return {
    ...state,
    problem: newer ? 'newer' : state.problem,
    waiting: typeof stored[unsentKey] === 'number',
  };
}

/** The state of sync as stored now; whether sync is on is one of the settings. */
export async function readSyncState(): Promise<SyncState> {
  return parseSyncState(await browser.storage.local.get([syncStateKey, unsentKey, formatKey, settingsKey]));
}
