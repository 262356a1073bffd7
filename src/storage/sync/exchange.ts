import browser from 'webextension-polyfill';
import type { Day } from '../../coach/counts.ts';
import { NewerFormatError } from '../format.ts';
import { parseSettings, settingsKey } from '../settings.ts';
import type { Writer } from '../writer.ts';
import { type Heard, readHeard } from './heard.ts';
import { settle } from './settle.ts';
import { type SyncState, syncStateKey, unsentKey } from './sync-state.ts';
import { silence, type Telling, tellingOf } from './telling.ts';

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
    const heard = await hear();
    const { settled, on, mark } = await writer.update((stored) => {
      const on = parseSettings(stored[settingsKey]).sync;
      const settled = settle(stored, on ? heard : null, today, writer.newName);
      return [settled.changes, { settled, on, mark: stored[unsentKey] }];
    });
    unsent = mark;
    if (heard === null) problem = 'missing';
    else {
      const telling = on ? await tellingOf(settled, heard) : silence(settled.local.own, heard);
      await tell(telling);
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
async function hear(): Promise<Heard | null> {
  if (browser.storage.sync === undefined) return null;
  const items = await browser.storage.sync.get(null).catch(() => null);
  return items === null ? null : readHeard(items);
}

async function tell({ set, remove }: Telling): Promise<void> {
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
