import browser, { type Alarms } from 'webextension-polyfill';
import { weekBefore } from '../coach/counting/calendar.ts';
import { isAboutLastWeek, isSummaryDue, nextSummary } from '../coach/week/weekly-summary.ts';
import { weeksOf } from '../coach/week/weeks.ts';
import { onStored, readHabitLog, readSettings } from '../storage/read-stored.ts';
import type { WeeklySummary } from '../storage/settings.ts';
import { clearSummaryState, readSummaryState, writeSummaryState } from '../storage/summary-state.ts';
import { askedMessage, writtenMessage } from '../ui/week-messages.ts';
import { setBadge } from './badge.ts';
import { endNotification, notify, onNotification } from './notification.ts';

const name = 'weekly-hello';

/**
 * Says hello once a week, where that is switched on, and leaves the badge until the week is opened. What was said is
 * stored before it is said, and looked at whenever the background wakes: so it is said once, though the background
 * was ended, the device slept through the hour, or the browser forgot the alarm.
 */
export function startWeeklySummary(signal: AbortSignal): { seen: () => Promise<void> } {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const look = () => void inTurn(() => lookNow(new Date())).catch(() => undefined);
  const onAlarm = (alarm: Alarms.Alarm) => {
    if (alarm.name === name) look();
  };
  browser.alarms.onAlarm.addListener(onAlarm);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(onAlarm), { once: true });
  onNotification(() => void openWeek(), signal);
  onStored(look, signal);
  look();
  return { seen: () => inTurn(seenNow) };
}

async function lookNow(now: Date): Promise<void> {
  const { weeklyHello } = await readSettings();
  const before = await readSummaryState();
  if (!weeklyHello.on) {
    if (before !== null) await clearSummaryState();
    await browser.alarms.clear(name);
    return setBadge(false);
  }
  const chosen = `${weeklyHello.day} ${weeklyHello.hour}`;
  let state = before?.chosen === chosen ? before : { chosen, since: now.getTime(), waiting: false };
  if (isSummaryDue(weeklyHello, state.since, now)) {
    const words = await saying(weeklyHello, now);
    state = { chosen, since: now.getTime(), waiting: words !== '' };
    await writeSummaryState(state);
    if (words !== '') await notify(words);
  } else if (state !== before) {
    await writeSummaryState(state);
  }
  await setBadge(state.waiting);
  await browser.alarms.create(name, { when: nextSummary(weeklyHello, now).getTime() });
}

/** The week in two sentences; empty where nothing was written, which is no reason to call anybody. */
async function saying(time: WeeklySummary, now: Date): Promise<string> {
  const weeks = weeksOf(await readHabitLog(), isAboutLastWeek(time) ? weekBefore(now) : now);
  return weeks.totals.written === 0 ? '' : `${writtenMessage(weeks)} ${askedMessage(weeks)}`;
}

async function seenNow(): Promise<void> {
  const state = await readSummaryState();
  if (state?.waiting !== true) return;
  await writeSummaryState({ ...state, waiting: false });
  await setBadge(false);
  await endNotification();
}

async function openWeek(): Promise<void> {
  const { weeklyHello } = await readSettings();
  const section = isAboutLastWeek(weeklyHello) ? 'last' : 'week';
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${section}`) });
}
