import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { addCounts, type Counts, type Day } from '../coach/counting/counts.ts';
import type { RecentReplies } from '../coach/counting/recent-replies.ts';
import type { Forget } from '../coach/log/deletions.ts';
import { forgetIn } from '../coach/log/forget.ts';
import { mondayOf } from '../coach/log/period.ts';
import { restoreInto } from '../coach/log/restore.ts';
import type { DeviceId, SharedLog } from '../coach/log/shared-log.ts';
import { choicesKey, chosen, parseChoices } from './choices.ts';
import { parseCounts } from './day-counts.ts';
import { formatKey } from './format.ts';
import {
  changesBetween,
  dayKey,
  deviceKey,
  parseDevice,
  parseLocalLog,
  type StoredItems,
  weekKey,
} from './local-log.ts';
import { parsePolicy, policyKey } from './policy.ts';
import { readRecentReplies, recentRepliesKey } from './recent-replies-store.ts';
import { parseSettings, settingsKey } from './settings.ts';
import { changeSettings, type SettingsChange } from './settings-change.ts';
import { unsentKey } from './sync/sync-state.ts';
import { writeItems } from './write-items.ts';

/** What goes when everything counted is forgotten, be it readable or not. */
const isCounted = (key: string) => key === recentRepliesKey || /^(?:day|week|other|unreadable):/.test(key);

/** A person's choice that their organization has taken from them. */
export class LockedError extends Error {
  constructor() {
    super('Your organization has set this.');
    this.name = 'LockedError';
  }
}

/**
 * The one hand that writes. Only the background makes one; every write waits for the one before it, so that
 * a read and the write that follows it belong together, and each is one write of the browser's, so that
 * being stopped in the middle leaves all of it or nothing. Rejects when the browser could not store it, when
 * what is stored is of a later format (`NewerFormatError`), or when it is not the person's to choose
 * (`LockedError`). `newName` gives a new device its name.
 */
export function createWriter(newName: () => DeviceId = randomName) {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const add = async (day: Day, counts: Counts, beside: StoredItems = {}) => {
    const [ofDay, ofWeek] = [dayKey(day), weekKey(mondayOf(day))];
    const stored = await browser.storage.local.get([formatKey, policyKey, unsentKey, ofDay, ofWeek]);
    if (parsePolicy(stored[policyKey]).historyOff) return;
    // A week whose days were added up already takes what comes late, as when a clock was set back.
    const key = v.is(v.record(v.string(), v.unknown()), stored[ofWeek]) ? ofWeek : ofDay;
    await writeItems(stored, {
      [key]: addCounts(parseCounts(stored[key]), counts),
      [unsentKey]: oneMore(stored[unsentKey]),
      ...beside,
    });
  };
  /** Writes the changes `work` makes of all that is stored, and resolves to the other thing it gives. */
  const update = <T>(work: (stored: StoredItems) => readonly [changes: StoredItems, found: T]) =>
    inTurn(async () => {
      const stored = await browser.storage.local.get(null);
      const [changes, found] = work(stored);
      await writeItems(stored, changes);
      return found;
    });
  return {
    update,
    newName,
    /** Adds counts to a day; not where history is off. */
    count: (day: Day, counts: Counts) => inTurn(() => add(day, counts)),
    /**
     * Adds counts that follow from what is remembered of this week's replies, and remembers this one with them in
     * one write: neither is stored without the other.
     */
    countReply: (
      day: Day,
      reckon: (recent: RecentReplies | null) => Promise<{ counts: Counts; recent: RecentReplies }>,
    ) =>
      inTurn(async () => {
        const { counts, recent } = await reckon(await readRecentReplies());
        await add(day, counts, { [recentRepliesKey]: recent });
      }),
    /** Applies one choice. */
    change: (change: SettingsChange) =>
      inTurn(async () => {
        const keys = [formatKey, deviceKey, policyKey, unsentKey, settingsKey, choicesKey];
        const stored = await browser.storage.local.get(keys);
        if (parsePolicy(stored[policyKey]).locked && change.set !== 'pausedUntil') throw new LockedError();
        const before = parseSettings(stored[settingsKey]);
        const after = changeSettings(before, change);
        const device = parseDevice(stored[deviceKey]) ?? newName();
        await writeItems(stored, {
          [settingsKey]: after,
          [choicesKey]: chosen(parseChoices(stored[choicesKey]), before, after, device),
          [deviceKey]: device,
          [unsentKey]: oneMore(stored[unsentKey]),
        });
      }),
    /** Forgets on `today`, here and, once they hear of it, on the person's other devices. */
    forget: (forget: Forget, today: Day) =>
      update((stored) => {
        const before = parseLocalLog(stored);
        const after = { ...before, log: forgetIn(before.log, forget, today) };
        const left = changesBetween(parseLocalLog({}), after);
        const rest =
          forget.what === 'everything'
            ? Object.keys(stored).filter((key) => isCounted(key) && !(key in left))
            : [];
        const gone = Object.fromEntries(rest.map((key) => [key, null]));
        const changes = changesBetween(before, after);
        return [{ ...gone, ...changes, [unsentKey]: oneMore(stored[unsentKey]) }, undefined];
      }),
    /** Brings back what an exported log holds. Doing it twice changes nothing more. */
    restore: (exported: SharedLog) =>
      update((stored) => {
        const before = parseLocalLog(stored);
        const log = restoreInto(before.log, exported);
        const changes = changesBetween(before, { ...before, log });
        if (Object.keys(changes).length === 0) return [{}, undefined];
        const imported = new Set(before.imported);
        for (const id of Object.keys(log.devices)) {
          if (id !== before.own && log.devices[id] !== before.log.devices[id]) imported.add(id);
        }
        const marked = changesBetween(before, { ...before, log, imported });
        return [{ ...marked, [unsentKey]: oneMore(stored[unsentKey]) }, undefined];
      }),
  };
}

export type Writer = ReturnType<typeof createWriter>;

/** The next value of the mark that something is yet to be told to the other devices. */
export const oneMore = (unsent: unknown) => (typeof unsent === 'number' ? unsent + 1 : 1);

function randomName(): DeviceId {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
}
