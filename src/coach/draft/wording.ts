import type { Note } from './note.ts';

/** How often each tip was shown in earlier drafts, by rule. */
export type Told = Readonly<Record<string, number>>;

/** A note in the words it is to be said in, and whether they are others than the last time. */
export interface SaidNote {
  readonly note: Note | null;
  readonly again: boolean;
}

/** A tip that has two wordings takes them in turns, one a draft. */
export function inTurn(note: Note | null, told: Told): SaidNote {
  if (note?.type !== 'nudge' || note.finding.again === null) return { note, again: false };
  const times = told[note.finding.rule] ?? 0;
  const finding = times % 2 === 1 ? { ...note.finding, ...note.finding.again } : note.finding;
  return { note: { ...note, finding }, again: times > 0 };
}
