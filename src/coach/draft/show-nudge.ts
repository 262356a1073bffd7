import type { Finding } from '../../analyzer/analysis.ts';
import type { Coaching } from './coaching.ts';

/** The coaching with `nudge` as its note, which is counted as shown. */
export function showNudge(coaching: Coaching, nudge: Finding): Coaching {
  const { memory } = coaching;
  return {
    ...coaching,
    note: { type: 'nudge', finding: nudge },
    memory: { ...memory, showing: nudge.rule, unsettled: new Set([...memory.unsettled, nudge.rule]) },
    counters: [...coaching.counters, `shown:${nudge.rule}`],
  };
}

/** The same where the person asked to see it: going to and fro between two tips shows each once. */
export function showOnRequest(coaching: Coaching, nudge: Finding): Coaching {
  const shown = showNudge(coaching, nudge);
  return coaching.memory.unsettled.has(nudge.rule) ? { ...shown, counters: coaching.counters } : shown;
}
