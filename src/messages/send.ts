import * as v from 'valibot';
import type { Tabs } from 'webextension-polyfill';
import type { Analysis } from '../analyzer/analysis.ts';
import { extensionApi } from '../browser/extension-api.ts';
import type { PageSite } from '../sites/kit/site.ts';
import type { Draft } from '../text/draft.ts';
import { analysisSchema } from './analysis-schema.ts';
import { type ComposerReport, composerReportSchema } from './composer-report.ts';
import { requireAnswer } from './receive.ts';
import { pageSiteSchema } from './site-schema.ts';
import type { ToBackground } from './to-background.ts';
import { type PageStatus, pageStatusSchema, type ToPage } from './to-page.ts';

/** Sends a message to the background. Rejects if that fails or the extension is orphaned. */
export async function sendToBackground(message: ToBackground): Promise<void> {
  requireAnswer(await extensionApi.runtime.sendMessage(message));
}

/** The analysis of a draft. Rejects as `sendToBackground` does. */
export async function requestAnalysis(draft: Draft): Promise<Analysis> {
  const message: ToBackground = { type: 'analyze', draft };
  return v.parse(analysisSchema, requireAnswer(await extensionApi.runtime.sendMessage(message)));
}

/** The sites a page of `origin` can be, likeliest first. Rejects as `sendToBackground` does. */
export async function requestSites(origin: string): Promise<PageSite[]> {
  const message: ToBackground = { type: 'site', origin };
  return v.parse(v.array(pageSiteSchema), requireAnswer(await extensionApi.runtime.sendMessage(message)));
}

/** Whether the extension was updated, removed or turned off while this script kept running. */
export function isOrphaned(): boolean {
  return extensionApi.runtime?.id === undefined;
}

/** The status of the page in a tab, without its frames; null if no content script answers. */
export function requestPageStatus(tab: number): Promise<PageStatus | null> {
  return request(pageStatusSchema, tab, { type: 'status' }, { frameId: 0 });
}

/** A report about a composer in the page in a tab, or in one of its frames; null if it has none. */
export function requestComposerReport(tab: number): Promise<ComposerReport | null> {
  return request(composerReportSchema, tab, { type: 'composer' }, {});
}

async function request<Answer>(
  schema: v.GenericSchema<unknown, Answer>,
  tab: number,
  message: ToPage,
  options: Tabs.SendMessageOptionsType,
): Promise<Answer | null> {
  try {
    const answer = requireAnswer(await extensionApi.tabs.sendMessage(tab, message, options));
    const parsed = v.safeParse(schema, answer);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Sends a message to the page in a tab and all its frames. Ignores tabs without the script. */
export async function sendToPage(tab: number, message: ToPage): Promise<void> {
  await extensionApi.tabs.sendMessage(tab, message).catch(() => undefined);
}
