import browser from 'webextension-polyfill';
import { isJsonEqual } from '../storage/json-equal.ts';
import { listen } from '../storage/listen.ts';
import { parsePolicy, policyKey } from '../storage/policy.ts';
import type { Writer } from '../storage/writer.ts';

/**
 * Copies the organization's policy from managed to local storage, now and after each change, until
 * `signal` aborts. So every page can read it together with the settings. Without a policy, nothing
 * is stored.
 */
export function storePolicy(writer: Writer, signal: AbortSignal): void {
  const store = async () => {
    // Firefox rejects if there is no policy (https://bugzilla.mozilla.org/show_bug.cgi?id=1784446).
    const managed = await Promise.resolve(browser.storage.managed?.get(null)).catch(() => undefined);
    const policy = managed === undefined || Object.keys(managed).length === 0 ? null : parsePolicy(managed);
    await writer.update((stored) => [
      isJsonEqual(stored[policyKey] ?? null, policy) ? {} : { [policyKey]: policy },
      undefined,
    ]);
  };
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') void store().catch(() => undefined);
  };
  listen(browser.storage.onChanged, listener, signal);
  store().catch(() => undefined);
}
