import browser from 'webextension-polyfill';
import { localize } from '../ui/i18n.ts';

/** A dot on the toolbar button while a hello waits, and its name says so too. */
export async function setBadge(isWaiting: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0d6e63' });
  await browser.action.setBadgeText({ text: isWaiting ? '•' : '' });
  await browser.action.setTitle({ title: isWaiting ? localize('summaryReady') : localize('appName') });
}
