import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';
import type { Analysis } from '../analyzer/analysis.ts';
import type { Told } from '../coach/draft/wording.ts';
import type { PageSite } from '../sites/kit/site.ts';
import type { Draft } from '../text/draft.ts';
import { analysisSchema } from './analysis-schema.ts';
import { type PageStatus, pageStatusSchema, type ToBackground, type ToPage } from './messages.ts';
import { requireAnswer } from './receive.ts';
import { pageSiteSchema } from './site-schema.ts';

const toldSchema: v.GenericSchema<unknown, Told> = v.record(v.string(), v.number());

/** Sends to the background. Rejects when it could not be done, or when the extension was updated away. */
export async function sendToBackground(message: ToBackground): Promise<void> {
  requireAnswer(await browser.runtime.sendMessage(message));
}

/** What the analyzer says of a draft. Rejects as `tellBackground` does. */
export async function requestAnalysis(draft: Draft): Promise<Analysis> {
  const question: ToBackground = { type: 'analyze', draft };
  return v.parse(analysisSchema, requireAnswer(await browser.runtime.sendMessage(question)));
}

/** How often each tip was shown so far, by rule. Rejects as `tellBackground` does. */
export async function askTold(): Promise<Told> {
  const question: ToBackground = { type: 'told' };
  return v.parse(toldSchema, requireAnswer(await browser.runtime.sendMessage(question)));
}

/** What a page of `origin` can be, the likeliest first. Rejects as `tellBackground` does. */
export async function requestSites(origin: string): Promise<PageSite[]> {
  const question: ToBackground = { type: 'site', origin };
  return v.parse(v.array(pageSiteSchema), requireAnswer(await browser.runtime.sendMessage(question)));
}

/** Whether this script has outlived its extension, which was updated, removed or switched off. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

/** What the page in `tab` sees, without its frames, or null where no content script answers. */
export function requestPageStatus(tab: number): Promise<PageStatus | null> {
  return ask(tab, { type: 'status' }, { frameId: 0 });
}

/** What the page in `tab` and the frames in it see, or null where no content script answers. */
export async function requestTabStatus(tab: number): Promise<PageStatus | null> {
  const page = await requestPageStatus(tab);
  if (page?.composerSeen) return page;
  const writing = await ask(tab, { type: 'seen' }, {});
  return page === null || writing === null ? (page ?? writing) : { ...page, composerSeen: true };
}

async function ask(
  tab: number,
  question: ToPage,
  whom: Tabs.SendMessageOptionsType,
): Promise<PageStatus | null> {
  try {
    const answer = v.safeParse(
      pageStatusSchema,
      requireAnswer(await browser.tabs.sendMessage(tab, question, whom)),
    );
    return answer.success ? answer.output : null;
  } catch {
    return null;
  }
}

/** Tells the page in `tab`, in all its frames; where nobody listens there is nobody to tell. */
export async function sendToPage(tab: number, message: ToPage): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}
