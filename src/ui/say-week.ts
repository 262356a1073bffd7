import type { Weeks } from '../coach/weeks.ts';
import { say, sayCount } from './say.ts';

/** The first plain sentence about the week: how much of what was written were replies. */
export function sayWritten({ said, current }: Weeks): string {
  const { written, replies } = said;
  if (written === 0) {
    return current.practice > 0 ? sayCount('weekOnlyPractice', current.practice) : say('weekEmpty');
  }
  if (replies === 0) return sayCount('weekNoReplies', written);
  if (replies === written) return sayCount('weekAllReplies', written);
  return sayCount('weekReplies', replies, written);
}

/** The second: the questions asked, beside the week before where there was one. */
export function sayAsked({ said: { written, asked, askedLast } }: Weeks): string {
  if (written === 0) return '';
  if (askedLast === null) return asked === 0 ? say('weekAskedNone') : sayCount('weekAsked', asked);
  return asked === 0 ? say('weekAskedNoneBeside', askedLast) : sayCount('weekAskedBeside', asked, askedLast);
}
