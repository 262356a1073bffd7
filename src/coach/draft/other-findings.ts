import type { Coaching } from './coaching.ts';
import type { Remark } from './note.ts';
import { isSilent, openNudges, openPraise } from './pick-nudge.ts';
import { showOnRequest } from './show-nudge.ts';

/** What else may be said of the draft beside the note that is showing, what is good in it first. */
export function otherFindings({ analysis, memory, note, text }: Coaching): readonly Remark[] {
  if (isSilent(analysis, memory)) return [];
  const shown = note !== null && 'finding' in note ? note.finding.rule : null;
  const praise = openPraise(analysis, memory).map((finding): Remark => ({ type: 'praise', finding }));
  const nudges = openNudges(analysis, memory, text).map((finding): Remark => ({ type: 'nudge', finding }));
  return [...praise, ...nudges].filter(({ finding }) => finding.rule !== shown);
}

/** The person asked to see one of `elseSeen`: it takes the place of the note. Any other rule changes nothing. */
export function afterChoice(coaching: Coaching, rule: string): Coaching {
  const remark = otherFindings(coaching).find(({ finding }) => finding.rule === rule);
  if (remark === undefined || coaching.note?.type === 'dismissed') return coaching;
  if (remark.type === 'nudge') return showOnRequest(coaching, remark.finding);
  return {
    ...coaching,
    note: remark,
    memory: { ...coaching.memory, showing: null },
    praised: new Set([...coaching.praised, rule]),
  };
}
