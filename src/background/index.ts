import type { Runtime } from 'webextension-polyfill';
import { analyze } from '../analyzer/analyze.ts';
import { dayOf } from '../coach/calendar.ts';
import { type ToBackground, toBackgroundSchema } from '../messages/messages.ts';
import { isPermitted } from '../messages/permitted.ts';
import { receive } from '../messages/receive.ts';
import { sites } from '../sites/kit/sites.ts';
import { sitesAt } from '../sites/kit/sites-at.ts';
import { readSettings } from '../storage/area.ts';
import { createWriter } from '../storage/writer.ts';
import type { Draft } from '../text/draft.ts';
import { keepChosenSites } from './chosen-sites.ts';
import { countPosted } from './count-posted.ts';
import { welcomeOnInstall } from './first-run.ts';
import { forgetLastWeek } from './forget-last-week.ts';
import { keepInStep } from './keep-in-step.ts';
import { keepPolicy } from './keep-policy.ts';
import { lendStyle } from './lend-style.ts';
import { keepOwnLog } from './own-log.ts';
import { withSentBefore } from './sent-before.ts';
import { handOnShortcut } from './shortcut.ts';
import { timesTold } from './times-told.ts';
import { keepWeeklyHello } from './weekly-hello.ts';

const life = new AbortController();
const writer = createWriter();
const hello = keepWeeklyHello(life.signal);

const judged = async (draft: Draft) =>
  analyze(await withSentBefore(draft, new Date()), (await readSettings()).houseWords);

/** Nothing is kept from private windows. */
const answer = async (message: ToBackground, sender: Runtime.MessageSender): Promise<unknown> => {
  const isPrivate = sender.tab?.incognito ?? false;
  switch (message.type) {
    case 'site':
      await lendStyle(sender);
      return sitesAt(new URL(message.origin), sites);
    case 'analyse':
      // What moved the lean is for explaining it; a page has no use for it, and would check it at every key.
      return { ...(await judged(message.draft)), parts: [] };
    case 'told':
      return timesTold();
    case 'posted':
      return isPrivate ? undefined : countPosted(message, await judged(message.draft), writer, new Date());
    case 'count':
      return isPrivate ? undefined : writer.count(dayOf(new Date()), message.counts);
    case 'change':
      return writer.change(message.change);
    case 'week-seen':
      return hello.seen();
  }
};

// Where it cannot be done now, the next start does it.
forgetLastWeek(writer, new Date()).catch(() => undefined);
keepChosenSites(life.signal);
keepOwnLog(writer, life.signal);
keepPolicy(writer, life.signal);
keepInStep(writer, life.signal);
welcomeOnInstall(life.signal);
handOnShortcut(life.signal);
receive(
  toBackgroundSchema,
  async (message, sender) => {
    if (!isPermitted(message, sender)) throw new Error('Only a page of the extension may ask for this.');
    return answer(message, sender);
  },
  life.signal,
);
