import type { Weeks } from '../coach/week/weeks.ts';
import { localize, localizeCount } from './i18n.ts';

/** The first sentence about a week: how many of its posts were replies. */
export function writtenMessage({ totals, current }: Weeks): string {
  const { written, replies } = totals;
  if (written === 0) {
    return current.practice > 0 ? localizeCount('weekOnlyPractice', current.practice) : localize('weekEmpty');
  }
  if (replies === 0) return localizeCount('weekNoReplies', written);
  if (replies === written) return localizeCount('weekAllReplies', written);
  return localizeCount('weekReplies', replies, written);
}

/** The second sentence: the open questions, compared with the week before if it had any posts. */
export function askedMessage({ totals: { written, asked, askedPrevious } }: Weeks): string {
  if (written === 0) return '';
  if (askedPrevious === null)
    return asked === 0 ? localize('weekAskedNone') : localizeCount('weekAsked', asked);
  return asked === 0
    ? localize('weekAskedNoneCompared', askedPrevious)
    : localizeCount('weekAskedCompared', asked, askedPrevious);
}
