import * as coach from '../../coach/draft/coaching.ts';
import type { Scope } from '../../coach/draft/dismissal.ts';
import { afterChoice } from '../../coach/draft/other-findings.ts';
import type { PresenceEvents } from '../overlay/overlay-controller.ts';
import type { SessionHost } from './session-host.ts';

/** What closing a note, choosing another, saying "not now" to it and taking that back do; `step` takes the coaching on. */
export function createDismissing(
  coaching: () => coach.Coaching,
  step: (next: coach.Coaching) => void,
  host: SessionHost,
): Pick<PresenceEvents, 'close' | 'choose' | 'dismiss' | 'undo'> {
  const applyLasting = (scope: Scope, rule: string, on: boolean) => {
    if (scope === 'site') host.setSite(on);
    if (scope === 'everywhere') host.setRule(rule, on);
  };
  return {
    close: () => step(coach.afterClose(coaching())),
    choose: (rule) => step(afterChoice(coaching(), rule)),
    dismiss(scope) {
      const { note } = coaching();
      if (note?.type !== 'nudge') return;
      step(coach.afterDismissal(coaching(), scope));
      applyLasting(scope, note.finding.rule, false);
    },
    undo() {
      const { note } = coaching();
      if (note?.type !== 'dismissed') return;
      applyLasting(note.scope, note.rule, true);
      step(coach.afterUndo(coaching()));
    },
  };
}
