import type { Finding } from '../analyzer/analysis.ts';
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
