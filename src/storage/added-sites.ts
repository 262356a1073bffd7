import browser, { type Permissions } from 'webextension-polyfill';

/**
 * The sites a person has added are the host permissions they gave: the browser keeps them, shows them and
 * takes them back, so there is no second list to disagree with. `declared` are the patterns of the manifest.
 */
export async function readAddedOrigins(declared: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !declared.includes(origin)).sort();
}

/** The match pattern of one whole site, from an address somebody typed or a page they are on; null for no such site. */
export function originOf(address: string): string | null {
  const written = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(written)) return null;
  const { protocol, hostname } = new URL(written);
  return protocol === 'https:' && hostname.includes('.') ? `https://${hostname}/*` : null;
}

/** The patterns the manifest declares the content script for. */
export function declaredOrigins(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/** Asks the person for `origin`; must be called from a press of theirs. Resolves to whether they agreed. */
export function addSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

/** Gives `origin` back. Resolves to whether it is gone. */
export function removeSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** Calls `changed` with the origins that came or went with the browser's permissions, until `signal` aborts. */
export function onSitesChanged(
  changed: (what: 'added' | 'removed', origins: string[]) => void,
  signal: AbortSignal,
): void {
  const added = ({ origins = [] }: Permissions.Permissions) => changed('added', origins);
  const removed = ({ origins = [] }: Permissions.Permissions) => changed('removed', origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(added);
      browser.permissions.onRemoved.removeListener(removed);
    },
    { once: true },
  );
}
