import browser from 'webextension-polyfill';
import type { Day } from '../../coach/counting/counts.ts';
import { NewerFormatError } from '../format.ts';
import { parseSettings, settingsKey } from '../settings.ts';
import type { Writer } from '../writer.ts';
import { reconcile } from './reconcile.ts';
import { type Remote, readRemote } from './remote.ts';
import { type SyncState, syncStateKey, unsentKey } from './sync-state.ts';
import { planUpload, removeOwnItems, type Upload } from './upload.ts';

/**
 * Hears what the person's other devices have told through the browser's sync, and tells them what this one
 * has to say. Stopped anywhere, it loses nothing: the mark that something is unsent goes away only when it
 * has been sent, and saying a thing twice is saying it once. Where sync is off, this device's own items are
 * taken out of it. Resolves whatever becomes of sync; the state of it is stored (`readSyncState`).
 *
 * @param today the local day
 * @param now milliseconds since the epoch
 */
export async function exchange(writer: Writer, today: Day, now: number): Promise<void> {
  let problem: SyncState['problem'] = null;
  let used = 0;
  let unsent: unknown;
  let sent = false;
  try {
    const heard = await download();
    const { settled, on, mark } = await writer.update((stored) => {
      const on = parseSettings(stored[settingsKey]).sync;
      const settled = reconcile(stored, on ? heard : null, today, writer.newName);
      return [settled.changes, { settled, on, mark: stored[unsentKey] }];
    });
    unsent = mark;
    if (heard === null) problem = 'missing';
    else {
      const telling = on ? await planUpload(settled, heard) : removeOwnItems(settled.local.own, heard);
      await send(telling);
      sent = true;
      used = telling.used;
      if (on && telling.full) problem = 'full';
      if (on && heard.newer.size > 0) problem = 'newer';
    }
  } catch (error) {
    problem = problemOf(error);
  }
  await writer
    .update((stored) => [
      {
        [syncStateKey]: { problem, at: now, used },
        ...(sent && unsent !== undefined && stored[unsentKey] === unsent ? { [unsentKey]: null } : {}),
      },
      null,
    ])
    .catch(() => undefined);
}

/** What is in sync now; null where the browser has none. */
async function download(): Promise<Remote | null> {
  if (browser.storage.sync === undefined) return null;
  const items = await browser.storage.sync.get(null).catch(() => null);
  return items === null ? null : readRemote(items);
}

async function send({ set, remove }: Upload): Promise<void> {
  const { sync } = browser.storage;
  const [anySet, anyGone] = [Object.keys(set).length > 0, remove.length > 0];
  try {
    if (anySet) await sync.set(set);
  } catch (error) {
    // The room may be taken by what is about to go.
    if (!anyGone || problemOf(error) !== 'full') throw error;
    await sync.remove([...remove]);
    return sync.set(set);
  }
  if (anyGone) await sync.remove([...remove]);
}

/** What the browsers' errors mean; Chrome names its constants in them, Firefox says quota for all of them. */
function problemOf(error: unknown): SyncState['problem'] {
  if (error instanceof NewerFormatError) return 'newer';
  const words = String(error);
  if (/MAX_WRITE_OPERATIONS|RATE/.test(words)) return 'rate';
  return /quota/i.test(words) ? 'full' : 'failed';
}
