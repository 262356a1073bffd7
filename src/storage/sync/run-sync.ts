import browser from 'webextension-polyfill';
import type { Day } from '../../coach/counting/counts.ts';
import { NewerFormatError } from '../format.ts';
import { parseSettings, settingsKey } from '../settings.ts';
import type { Writer } from '../writer.ts';
import { reconcile } from './reconcile.ts';
import { type Remote, readRemote } from './remote.ts';
import { type SyncState, syncStateKey, unsentKey } from './sync-state.ts';
import { planUpload, removeOwnItems, type Upload } from './upload.ts';

/** How one sync ended. `unsent` is the number stored under `unsentKey` when it started. */
interface SyncResult {
  readonly problem: SyncState['problem'];
  readonly usedBytes: number;
  readonly unsent?: unknown;
}

/**
 * Downloads the other devices' items, merges them, and uploads this device's. If it is interrupted,
 * nothing is lost: `unsent` is removed only after the upload, and uploading twice has the same
 * effect as once. If sync is off, this device's own items are removed. Never rejects: problems are
 * stored (`readSyncState`).
 *
 * @param today the local day
 * @param now milliseconds since the epoch
 */
export async function runSync(writer: Writer, today: Day, now: number): Promise<void> {
  const { problem, usedBytes, unsent } = await trySync(writer, today).catch(
    (error: unknown): SyncResult => ({ problem: problemOf(error), usedBytes: 0 }),
  );
  const state = { problem, at: now, used: usedBytes };
  await writer
    .update((stored) => {
      // A change made during the upload has increased the number, and is not uploaded yet.
      const isAllSent = unsent !== undefined && stored[unsentKey] === unsent;
      return [{ [syncStateKey]: state, ...(isAllSent ? { [unsentKey]: null } : {}) }, undefined];
    })
    .catch(() => undefined);
}

async function trySync(writer: Writer, today: Day): Promise<SyncResult> {
  const remote = await download();
  const { reconciled, isOn, unsent } = await writer.update((stored) => {
    const isOn = parseSettings(stored[settingsKey]).sync;
    const reconciled = reconcile(stored, isOn ? remote : null, today, writer.newDeviceId);
    return [reconciled.changes, { reconciled, isOn, unsent: stored[unsentKey] }];
  });
  if (remote === null) return { problem: 'missing', usedBytes: 0 };
  if (!isOn) {
    await upload(removeOwnItems(reconciled.local.ownId, remote));
    return { problem: null, usedBytes: 0, unsent };
  }
  const plan = await planUpload(reconciled, remote);
  await upload(plan);
  const problem = remote.newerKeys.size > 0 ? 'newer' : plan.isFull ? 'full' : null;
  return { problem, usedBytes: plan.usedBytes, unsent };
}

/** The items in the browser's sync storage, or null if it has none. */
async function download(): Promise<Remote | null> {
  if (browser.storage.sync === undefined) return null;
  const items = await browser.storage.sync.get(null).catch(() => null);
  return items === null ? null : readRemote(items);
}

async function upload({ set, remove }: Upload): Promise<void> {
  const { sync } = browser.storage;
  const [hasItems, hasRemovals] = [Object.keys(set).length > 0, remove.length > 0];
  try {
    if (hasItems) await sync.set(set);
  } catch (error) {
    // The items to remove may take the room that the new ones need.
    if (!hasRemovals || problemOf(error) !== 'full') throw error;
    await sync.remove([...remove]);
    return sync.set(set);
  }
  if (hasRemovals) await sync.remove([...remove]);
}

/** Chrome's errors name the exceeded limit, Firefox's say "quota" for all of them. */
function problemOf(error: unknown): SyncState['problem'] {
  if (error instanceof NewerFormatError) return 'newer';
  const message = String(error);
  if (/MAX_WRITE_OPERATIONS|RATE/.test(message)) return 'rate';
  return /quota/i.test(message) ? 'full' : 'failed';
}
