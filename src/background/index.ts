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
import { openWelcomeOnInstall } from './open-welcome.ts';
import { registerAddedSites } from './register-added-sites.ts';
import { markIfRepeated } from './repeated-reply.ts';
import { storePolicy } from './store-policy.ts';
import { startSyncScheduler } from './sync-scheduler.ts';
import { insertUserStylesheet } from './user-stylesheet.ts';
import { startWeeklySummary } from './weekly-summary.ts';

const life = new AbortController();
const writer = createWriter();
const weeklySummary = startWeeklySummary(life.signal);

const judged = async (draft: Draft) =>
  analyze(await markIfRepeated(draft, new Date()), (await readSettings()).houseWords);

/** What a page gets: the parts of the lean would only cost it time to validate at every key. */
const pageAnalysis = ({ parts: _, ...analysis }: ExplainedAnalysis): Analysis => analysis;

/** Nothing is stored for private windows. */
const answer = async (message: ToBackground, sender: Runtime.MessageSender): Promise<unknown> => {
  const isPrivate = sender.tab?.incognito ?? false;
  switch (message.type) {
    case 'site':
      await insertUserStylesheet(sender);
      return candidateSites(new URL(message.origin), sites);
    case 'analyze':
      return pageAnalysis(await judged(message.draft));
    case 'posted':
      return isPrivate ? undefined : countPosted(message, await judged(message.draft), writer, new Date());
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
registerAddedSites(life.signal);
editHistory(writer, life.signal);
storePolicy(writer, life.signal);
startSyncScheduler(writer, life.signal);
openWelcomeOnInstall(life.signal);
forwardShortcut(life.signal);
receive(
  toBackgroundSchema,
  async (message, sender) => {
    if (!isPermitted(message, sender)) throw new Error('Only a page of the extension may send this message.');
    return answer(message, sender);
  },
  life.signal,
);
