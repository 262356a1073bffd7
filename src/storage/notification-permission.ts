import browser from 'webextension-polyfill';

const permissions = ['notifications' as const];

/** Whether the browser lets the extension show notifications. */
export function hasNotificationPermission(): Promise<boolean> {
  return browser.permissions.contains({ permissions });
}

/** Asks the person for it; must be called from a press of theirs. Resolves to whether they agreed. */
export function requestNotificationPermission(): Promise<boolean> {
  return browser.permissions.request({ permissions }).catch(() => false);
}

/** Calls `changed` when it was given or taken back, until `signal` aborts. */
export function onNotificationPermission(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => changed();
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    },
    { once: true },
  );
}
