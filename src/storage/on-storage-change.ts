import browser from 'webextension-polyfill';

/** Calls `changed` after each change of the stored items, until `signal` aborts. */
export function onStorageChange(changed: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  // Read now: once the extension was updated or removed, a page can no longer reach
  // `browser.storage`.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
