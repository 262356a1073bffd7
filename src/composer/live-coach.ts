import { type PageStatus, toPageSchema } from '../messages/messages.ts';
import { receive } from '../messages/receive.ts';
import type { KnownSite } from '../sites/kit/site.ts';
import { type CoachedPage, coachPage } from './coach-page.ts';
import { extensionHost } from './extension-host.ts';

/** Coaches this page as the settings say, answers the popup's questions, and ends when the extension goes. */
export async function startLiveCoach(site: KnownSite): Promise<void> {
  const life = new AbortController();
  let page: CoachedPage | null = null;
  const host = await extensionHost(
    site,
    () => page?.refresh(),
    () => life.abort(),
    life.signal,
  );
  page = coachPage(site, host, life.signal);
  const coached = page;
  receive(
    toPageSchema,
    async (): Promise<PageStatus> => ({
      site: site.id,
      siteName: site.name,
      composerSeen: coached.composerSeen(),
    }),
    life.signal,
  );
}
