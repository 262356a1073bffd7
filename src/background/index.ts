import type { Runtime } from 'webextension-polyfill';
import type { Analysis, ExplainedAnalysis } from '../analyzer/analysis.ts';
import { analyze } from '../analyzer/analyze.ts';
import { dayOf } from '../coach/counting/calendar.ts';
import { isPermitted } from '../messages/permitted.ts';
import { receive } from '../messages/receive.ts';
import { type ToBackground, toBackgroundSchema } from '../messages/to-background.ts';
import { candidateSites } from '../sites/kit/candidate-sites.ts';
import { sites } from '../sites/kit/sites.ts';
import { readSettings } from '../storage/read-settings.ts';
import { createWriter } from '../storage/writer.ts';
import type { Draft } from '../text/draft.ts';
import { clearOldReplies } from './clear-old-replies.ts';
import { countPosted } from './count-posted.ts';
import { editHistory } from './edit-history.ts';
import { forwardShortcut } from './forward-shortcut.ts';
import { insertUserStylesheet } from './insert-user-stylesheet.ts';
import { openWelcomeOnInstall } from './open-welcome.ts';
import { registerAddedSites } from './register-added-sites.ts';
import { markIfRepeated } from './repeated-reply.ts';
import { storePolicy } from './store-policy.ts';
import { startSyncScheduler } from './sync-scheduler.ts';
import { startWeeklySummary } from './weekly-summary.ts';

const lifetime = new AbortController();
const writer = createWriter();
const weeklySummary = startWeeklySummary(lifetime.signal);

const analyzeDraft = async (draft: Draft) =>
  analyze(await markIfRepeated(draft, new Date()), (await readSettings()).houseWords);

/** The analysis for a page, without what it does not use, and would validate after each key. */
const forPage = ({ parts: _, offers: __, unsaid: ___, ...analysis }: ExplainedAnalysis): Analysis => analysis;

/** Handles a message and returns the answer. Counts nothing in private windows. */
const handle = async (message: ToBackground, sender: Runtime.MessageSender): Promise<unknown> => {
  const isPrivate = sender.tab?.incognito ?? false;
  switch (message.type) {
    case 'site':
      await insertUserStylesheet(sender);
      return candidateSites(new URL(message.origin), sites);
    case 'analyze':
      return forPage(await analyzeDraft(message.draft));
    case 'posted':
      return isPrivate
        ? undefined
        : countPosted(message, await analyzeDraft(message.draft), writer, new Date());
    case 'count':
      return isPrivate ? undefined : writer.count(dayOf(new Date()), message.counts);
    case 'change':
      return writer.change(message.change);
    case 'week-opened':
      return weeklySummary.markOpened();
  }
};

// If this fails, the next start repeats it.
clearOldReplies(writer, new Date()).catch(() => undefined);
registerAddedSites(lifetime.signal);
editHistory(writer, lifetime.signal);
storePolicy(writer, lifetime.signal);
startSyncScheduler(writer, lifetime.signal);
openWelcomeOnInstall(lifetime.signal);
forwardShortcut(lifetime.signal);
receive(
  toBackgroundSchema,
  async (message, sender) => {
    if (!isPermitted(message, sender)) throw new Error('Only a page of the extension may send this message.');
    return handle(message, sender);
  },
  lifetime.signal,
);
