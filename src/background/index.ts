import { analyze } from '../analyzer/analyze.ts';
import { dayOf } from '../coach/calendar.ts';
import { countPost } from '../coach/count-post.ts';
import { type Counts, countsOf } from '../coach/counts.ts';
import { type ToBackground, toBackgroundSchema } from '../messages/messages.ts';
import { receive } from '../messages/receive.ts';
import { readSettings } from '../storage/area.ts';
import { createWriter } from '../storage/writer.ts';
import type { Draft } from '../text/draft.ts';
import { keepChosenSites } from './chosen-sites.ts';

const writer = createWriter();

/** Nothing is kept from private windows. */
const count = (counts: Counts, isPrivate: boolean) =>
  isPrivate ? Promise.resolve() : writer.count(dayOf(new Date()), counts);

const posted = async (draft: Draft, isPrivate: boolean) => {
  if (draft.site === null) return;
  await count(countsOf(countPost(draft.site, draft.kind, await judged(draft))), isPrivate);
};

const judged = async (draft: Draft) => analyze(draft, (await readSettings()).houseWords);

const answer = async (message: ToBackground, isPrivate: boolean): Promise<unknown> => {
  switch (message.type) {
    case 'analyse':
      // What moved the lean is for explaining it; a page has no use for it, and would check it at every key.
      return { ...(await judged(message.draft)), parts: [] };
    case 'posted':
      return posted(message.draft, isPrivate);
    case 'count':
      return count(message.counts, isPrivate);
    case 'change':
      return writer.change(message.change);
  }
};

const life = new AbortController();

keepChosenSites(life.signal);
receive(
  toBackgroundSchema,
  (message, sender) => answer(message, sender.tab?.incognito ?? false),
  life.signal,
);
