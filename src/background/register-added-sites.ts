import browser from 'webextension-polyfill';
import { requestPageStatus, sendToPage } from '../messages/send.ts';
import { declaredOrigins, onSitesChanged, readAddedOrigins } from '../storage/added-sites.ts';

const id = 'chosen-sites';

/**
 * Makes the content script run on the sites the person added and on no others, as the browser's permissions
 * say. Done at every start, because an update forgets registered scripts and a permission can be taken back
 * while the extension is not running.
 */
export function registerAddedSites(signal: AbortSignal): void {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    last = last.then(work, work);
  };
  onSitesChanged((what, origins) => {
    inTurn(async () => {
      await register();
      await (what === 'added' ? startIn : stopIn)(origins);
    });
  }, signal);
  inTurn(async () => startIn(await register()));
}

/** The content script's path; Firefox gives its whole address. */
function files(): string[] {
  const written = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);
  return written.map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
}

/** Resolves to the patterns it is registered for now. */
async function register(): Promise<string[]> {
  const matches = await readAddedOrigins(declaredOrigins());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return [];
  const script = {
    id,
    matches,
    js: files(),
    runAt: 'document_idle' as const,
    allFrames: true,
    // Frames without an address, which editors write in, are of the origin that made them.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script]);
  return matches;
}

/** Pages that are open already are coached without a reload. */
async function startIn(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: origins })) {
    if (tabId === undefined || (await requestPageStatus(tabId)) !== null) continue;
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: files() });
  }
}

/** The coach leaves pages it may no longer be on. */
async function stopIn(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id: tabId }) => tabId !== undefined && sendToPage(tabId, { type: 'leave', origins })),
  );
}
