import browser from 'webextension-polyfill';
import { parsePolicy, policyKey } from '../storage/policy.ts';
import { sameJson } from '../storage/same-json.ts';
import type { Writer } from '../storage/writer.ts';

/**
 * Keeps what the organization asks for beside the settings, where every page can read both at once, until
 * `signal` aborts. Where nothing is asked for, nothing is kept.
 */
export function storePolicy(writer: Writer, signal: AbortSignal): void {
  const keep = async () => {
    // Firefox rejects where there is no policy (https://bugzilla.mozilla.org/show_bug.cgi?id=1784446).
    const asked = await Promise.resolve(browser.storage.managed?.get(null)).catch(() => undefined);
    const policy = asked === undefined || Object.keys(asked).length === 0 ? null : parsePolicy(asked);
    await writer.update((stored) => [
      sameJson(stored[policyKey] ?? null, policy) ? {} : { [policyKey]: policy },
      undefined,
    ]);
  };
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') void keep().catch(() => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  keep().catch(() => undefined);
}
