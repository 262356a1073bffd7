import browser from 'webextension-polyfill';
import { listen } from './listen.ts';

const permissions = ['notifications' as const];

/** Whether the extension may show notifications. */
export function hasNotificationPermission(): Promise<boolean> {
  return browser.permissions.contains({ permissions });
}

/** Asks for permission; must be called in a click handler. Resolves to whether it was granted. */
export function requestNotificationPermission(): Promise<boolean> {
  return browser.permissions.request({ permissions }).catch(() => false);
}

/** Calls `changed` whenever a permission was granted or revoked, until `signal` aborts. */
export function onNotificationPermission(changed: () => void, signal: AbortSignal): void {
  listen(browser.permissions.onAdded, () => changed(), signal);
  listen(browser.permissions.onRemoved, () => changed(), signal);
}
