import type { Analysis, Finding } from '../../analyzer/analysis.ts';
import type { Counter } from '../counting/counts.ts';
import { dismiss, type Scope } from './dismissal.ts';
import type { Note } from './note.ts';
import { emptyMemory, keyOf, type NudgeMemory } from './nudge-memory.ts';
import { isSilent, openPraise, pickNudge } from './pick-nudge.ts';
import { showNudge } from './show-nudge.ts';
import { outcomeOf } from './tip-outcome.ts';
import { without } from './without.ts';

/** The coach's side of one draft, as it stands. Every step makes a new one. */
export interface Coaching {
  readonly text: string;
  readonly analysis: Analysis;
  readonly memory: NudgeMemory;
  readonly note: Note | null;
  /** A nudge acted on since the last pause, to be acknowledged at the next. */
  readonly acknowledge: Finding | null;
  /** Praise is given once for each thing in a draft. */
  readonly praised: ReadonlySet<string>;
  /** Whether it was asked before posting; once is enough. */
  readonly asked: boolean;
  /** What a dismissal took away, while it can be undone. */
  readonly undo: Pick<Coaching, 'memory' | 'note'> | null;
  /** What has happened that is counted; the caller takes it and `counted` clears it. */
  readonly counters: readonly Counter[];
}

/** A draft just begun. */
export function beginCoaching(text: string, analysis: Analysis, rulesOff: Iterable<string>): Coaching {
  return {
    text,
    analysis,
    memory: { ...emptyMemory, rulesOff: new Set(rulesOff) },
    note: null,
    acknowledge: null,
    praised: new Set(),
    asked: false,
    undo: null,
    counters: [],
  };
}

/**
 * The draft changed: what is showing follows it or goes; nothing new appears while somebody types. The same
 * text judged anew (what it answers may have changed) settles nothing and is not heeding.
 */
export function afterEdit(before: Coaching, text: string, analysis: Analysis): Coaching {
  const edited = text !== before.text;
  const coaching = { ...(edited ? settleDismissal(before) : before), text, analysis };
  const { note, acknowledge } = coaching;
  if (acknowledge !== null && outcomeOf(acknowledge, analysis, text) !== 'heeded') {
    return { ...coaching, acknowledge: null };
  }
  if (note?.type === 'praise') {
    const finding = analysis.praise.find(({ rule }) => rule === note.finding.rule);
    const stays = finding !== undefined && analysis.quiet === null;
    return { ...coaching, note: stays ? { type: 'praise', finding } : null };
  }
  if (note?.type !== 'nudge') return coaching;
  const finding = analysis.nudges.find(({ rule }) => rule === note.finding.rule);
  if (finding !== undefined && analysis.quiet === null)
    return { ...coaching, note: { type: 'nudge', finding } };
  const heeded = edited && outcomeOf(note.finding, analysis, text) === 'heeded';
  const { unsettled } = coaching.memory;
  return {
    ...coaching,
    note: null,
    memory: {
      ...coaching.memory,
      showing: null,
      // What it was about did not go by the person's doing: nothing can be said of it later either.
      unsettled: edited ? unsettled : without(unsettled, note.finding.rule),
      heeded: heeded
        ? new Set([...coaching.memory.heeded, keyOf(note.finding, before.text)])
        : coaching.memory.heeded,
    },
    acknowledge: heeded ? note.finding : null,
  };
}

/** Typing has paused: say one thing, or nothing. An acknowledgement takes the turn of the next nudge. */
export function afterPause(coaching: Coaching): Coaching {
  const { text, analysis, memory, note, acknowledge } = coaching;
  if (note?.type === 'nudge' || note?.type === 'dismissed') return coaching;
  if (acknowledge !== null) {
    return {
      ...coaching,
      note: { type: 'heeded', name: acknowledge.name },
      memory: { ...memory, unsettled: without(memory.unsettled, acknowledge.rule) },
      acknowledge: null,
      counters: [...coaching.counters, `heeded:${acknowledge.rule}`],
    };
  }
  const nudge = pickNudge(analysis, memory, text);
  if (nudge !== null) return showNudge(coaching, nudge);
  if (note?.type === 'praise') return coaching;
  const praise = openPraise(analysis, memory).find(({ rule }) => !coaching.praised.has(rule));
  if (praise === undefined || isSilent(analysis, memory)) return { ...coaching, note: null };
  return {
    ...coaching,
    note: { type: 'praise', finding: praise },
    praised: new Set([...coaching.praised, praise.rule]),
  };
}

/** The person said "not now" to the nudge that is showing. */
export function afterDismissal(coaching: Coaching, scope: Scope): Coaching {
  const { memory, note } = coaching;
  if (note?.type !== 'nudge') return coaching;
  const { rule } = note.finding;
  return {
    ...coaching,
    memory: dismiss(memory, rule, scope),
    note: { type: 'dismissed', rule, scope },
    undo: { memory, note },
  };
}

/** The dismissal is taken back, as if it had not been made; what was switched off meanwhile stays off. */
export function afterUndo(coaching: Coaching): Coaching {
  const { note, undo, memory } = coaching;
  if (undo === null || note?.type !== 'dismissed') return coaching;
  const rulesOff = new Set(memory.rulesOff);
  if (note.scope === 'everywhere') rulesOff.delete(note.rule);
  return afterSettings({ ...coaching, ...undo, undo: null }, rulesOff);
}

/** What was said has been read, or its time is over. A nudge stays until it is heeded or dismissed. */
export function afterClose(before: Coaching): Coaching {
  const coaching = settleDismissal(before);
  return coaching.note?.type === 'heeded' ? { ...coaching, note: null } : coaching;
}

/** Rules were switched on or off: a tip that is off now goes. */
export function afterSettings(coaching: Coaching, rulesOff: Iterable<string>): Coaching {
  const memory = { ...coaching.memory, rulesOff: new Set(rulesOff) };
  const { note } = coaching;
  const isOff = (note?.type === 'nudge' || note?.type === 'praise') && memory.rulesOff.has(note.finding.rule);
  return isOff ? { ...coaching, note: null, memory: { ...memory, showing: null } } : { ...coaching, memory };
}

/**
 * The tips shown in this draft of which it is not counted yet what became of them: posting it settles them. Those
 * since switched off are nobody's business any more.
 */
export function unsettled({ memory }: Coaching): string[] {
  return [...without(memory.unsettled, ...memory.rulesOff)];
}

/** The same coaching with its counters taken. */
export function counted(coaching: Coaching): Coaching {
  return coaching.counters.length === 0 ? coaching : { ...coaching, counters: [] };
}

/** A dismissal counts once it can no longer be undone. */
function settleDismissal(coaching: Coaching): Coaching {
  if (coaching.note?.type !== 'dismissed') return coaching;
  return {
    ...coaching,
    note: null,
    undo: null,
    counters: [...coaching.counters, `dismissed:${coaching.note.rule}`],
  };
}
