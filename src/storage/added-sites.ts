import browser from 'webextension-polyfill';
import { listen } from './listen.ts';

/**
 * The sites the user added are the host permissions the user granted. The browser stores, shows and
 * revokes them, so no second list can disagree with it.
 *
 * @param declared the manifest's match patterns, which are left out
 */
export async function readAddedOrigins(declared: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !declared.includes(origin)).sort();
}

/** The match pattern for the whole site of a page or a typed address; null if it is not https. */
export function originOf(address: string): string | null {
  const url = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hostname.includes('.') ? `https://${hostname}/*` : null;
}

/** The match patterns the manifest declares the content script for. */
export function declaredOrigins(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/** Asks for permission; must be called in a click handler. Resolves to whether it was granted. */
export function addSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

/** Revokes the permission for `origin`. Resolves to whether it was revoked. */
export function removeSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** Calls `changed` with the origins that were granted or revoked, until `signal` aborts. */
export function onSitesChanged(
  changed: (what: 'added' | 'removed', origins: string[]) => void,
  signal: AbortSignal,
): void {
  const { onAdded, onRemoved } = browser.permissions;
  listen(onAdded, ({ origins = [] }) => changed('added', origins), signal);
  listen(onRemoved, ({ origins = [] }) => changed('removed', origins), signal);
}
