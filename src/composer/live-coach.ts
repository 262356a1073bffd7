import { type PageStatus, toPageSchema } from '../messages/messages.ts';
import { receive } from '../messages/receive.ts';
import type { KnownSite } from '../sites/kit/site.ts';
import { type CoachedPage, coachPage } from './coach-page.ts';
import { extensionHost } from './extension-host.ts';
import { prepareFarewell } from './farewell.ts';
import { addressed } from './frames.ts';

/** Coaches this page as the settings say, and answers the popup's questions, until `life` or the extension ends. */
export async function startLiveCoach(site: KnownSite, life: AbortController): Promise<void> {
  let page: CoachedPage | null = null;
  const sayFarewell = prepareFarewell();
  const host = await extensionHost(
    site,
    () => page?.refresh(),
    () => {
      if (life.signal.aborted) return;
      const composer = page?.writing() ?? null;
      life.abort();
      if (composer !== null && host.allowed()) sayFarewell(composer);
    },
    life.signal,
  );
  if (life.signal.aborted) return;
  const { protocol, hostname } = (addressed(document) ?? document).location;
  page = coachPage(site, host, life.signal);
  const coached = page;
  receive(
    toPageSchema,
    (message): Promise<PageStatus> | undefined => {
      const composerSeen = coached.composerSeen();
      if (message.type === 'status' || (message.type === 'seen' && composerSeen))
        return Promise.resolve({ site: site.id, siteName: site.name, composerSeen });
      if (message.type === 'leave' && message.origins.includes(`${protocol}//${hostname}/*`)) life.abort();
      if (message.type === 'open') coached.enter();
      return undefined;
    },
    life.signal,
  );
}
