import { extensionApi } from '../browser/extension-api.ts';
import { listen } from './listen.ts';

/** Calls `changed` after each change of the stored items, until `signal` aborts. */
export function onStorageChange(changed: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  listen(extensionApi.storage.onChanged, listener, signal);
}
