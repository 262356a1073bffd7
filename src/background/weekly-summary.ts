import browser, { type Alarms } from 'webextension-polyfill';
import { weekBefore } from '../coach/counting/calendar.ts';
import { isAboutLastWeek, isSummaryDue, nextSummary } from '../coach/week/summary-time.ts';
import { weeksOf } from '../coach/week/weeks.ts';
import { listen } from '../storage/listen.ts';
import { onStorageChange } from '../storage/on-storage-change.ts';
import { readHabitLog } from '../storage/read-history.ts';
import { readSettings } from '../storage/read-settings.ts';
import { createSerialQueue } from '../storage/serial-queue.ts';
import type { WeeklySummary } from '../storage/settings.ts';
import { clearSummaryState, readSummaryState, writeSummaryState } from '../storage/summary-state.ts';
import { localize } from '../ui/i18n.ts';
import { askedMessage, writtenMessage } from '../ui/week-messages.ts';
import { closeNotification, onNotificationClick, showNotification } from './summary-notification.ts';

/** The browser keeps alarms when it restarts, so this name must not change. */
const alarmName = 'weekly-hello';

/**
 * Shows a summary once a week, if that is turned on, and a badge until the week page is opened. The
 * state is stored before the summary is shown, and checked each time the background starts. So it
 * is shown once, even if the background was stopped, the device slept at that hour, or the browser
 * lost the alarm.
 */
export function startWeeklySummary(signal: AbortSignal): { markOpened: () => Promise<void> } {
  const enqueue = createSerialQueue();
  const update = () => void enqueue(() => updateSummary(new Date())).catch(() => undefined);
  const onAlarm = (alarm: Alarms.Alarm) => {
    if (alarm.name === alarmName) update();
  };
  listen(browser.alarms.onAlarm, onAlarm, signal);
  onNotificationClick(() => void openWeek(), signal);
  onStorageChange(update, signal);
  update();
  return { markOpened: () => enqueue(markOpened) };
}

async function updateSummary(now: Date): Promise<void> {
  const { weeklyHello: time } = await readSettings();
  const stored = await readSummaryState();
  if (!time.on) {
    if (stored !== null) await clearSummaryState();
    await browser.alarms.clear(alarmName);
    return setBadge(false);
  }
  const chosen = `${time.day} ${time.hour}`;
  let state = stored?.chosen === chosen ? stored : { chosen, since: now.getTime(), waiting: false };
  if (isSummaryDue(time, state.since, now)) {
    const message = await summaryMessage(time, now);
    state = { chosen, since: now.getTime(), waiting: message !== '' };
    await writeSummaryState(state);
    if (message !== '') await showNotification(message);
  } else if (state !== stored) {
    await writeSummaryState(state);
  }
  await setBadge(state.waiting);
  await browser.alarms.create(alarmName, { when: nextSummary(time, now).getTime() });
}

/** The week in two sentences, or an empty string if nothing was written. */
async function summaryMessage(time: WeeklySummary, now: Date): Promise<string> {
  const weeks = weeksOf(await readHabitLog(), isAboutLastWeek(time) ? weekBefore(now) : now);
  return weeks.totals.written === 0 ? '' : `${writtenMessage(weeks)} ${askedMessage(weeks)}`;
}

async function markOpened(): Promise<void> {
  const state = await readSummaryState();
  if (state?.waiting !== true) return;
  await writeSummaryState({ ...state, waiting: false });
  await setBadge(false);
  await closeNotification();
}

/** Shows a dot on the toolbar button and changes its title while a summary has not been opened. */
async function setBadge(isWaiting: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0d6e63' });
  await browser.action.setBadgeText({ text: isWaiting ? '•' : '' });
  await browser.action.setTitle({ title: isWaiting ? localize('summaryReady') : localize('appName') });
}

async function openWeek(): Promise<void> {
  const { weeklyHello } = await readSettings();
  const section = isAboutLastWeek(weeklyHello) ? 'last' : 'week';
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${section}`) });
}
