import browser from 'webextension-polyfill';
import { requestPageStatus, sendToPage } from '../messages/send.ts';
import { declaredOrigins, onSitesChanged, readAddedOrigins } from '../storage/added-sites.ts';
import { createSerialQueue } from '../storage/serial-queue.ts';

/** The browser keeps registered scripts when it restarts, so this id must not change. */
const scriptId = 'chosen-sites';

/**
 * Registers the content script for the sites the user added, and only for those, until `signal`
 * aborts. Called each time the background starts, because an update removes registered scripts, and
 * a permission can be revoked while the extension is not running.
 */
export function registerAddedSites(signal: AbortSignal): void {
  const enqueue = createSerialQueue();
  onSitesChanged((what, origins) => {
    void enqueue(async () => {
      await register();
      await (what === 'added' ? startIn(origins) : stopIn(origins));
    });
  }, signal);
  void enqueue(async () => startIn(await register()));
}

/** The paths of the content script; Firefox's manifest has full URLs. */
function scriptFiles(): string[] {
  const files = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);
  return files.map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
}

/** Resolves to the match patterns of the sites the script is now registered for. */
async function register(): Promise<string[]> {
  const matches = await readAddedOrigins(declaredOrigins());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return [];
  const script = {
    id: scriptId,
    matches,
    js: scriptFiles(),
    runAt: 'document_idle' as const,
    allFrames: true,
    // Some editors write in a frame without an address, which has the origin of its parent.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script]);
  return matches;
}

/** Starts the content script in tabs that are already open, so that they need no reload. */
async function startIn(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: origins })) {
    if (tabId === undefined || (await requestPageStatus(tabId)) !== null) continue;
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: scriptFiles(),
    });
  }
}

/** Stops the content script in tabs of sites that were removed. */
async function stopIn(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id: tabId }) => tabId !== undefined && sendToPage(tabId, { type: 'stop', origins })),
  );
}
