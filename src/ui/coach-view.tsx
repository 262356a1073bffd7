import { Card } from './card.tsx';
import type { CoachActions, CoachState } from './coach-state.ts';
import { languageAttributes } from './i18n.ts';
import { Mark } from './mark.tsx';
import { Status } from './status.tsx';

interface Props {
  readonly state: CoachState;
  readonly actions: CoachActions;
  readonly theme: 'light' | 'dark';
}

/** The mark, or the card it opens into. */
export function CoachView({ state, actions, theme }: Props) {
  return (
    <div class="coach" data-theme={theme} {...languageAttributes()}>
      {state.isOpen ? (
        <Card state={state} actions={actions} />
      ) : (
        <Mark lean={state.lean} note={state.note} hovered={state.hovered} onOpen={actions.open} />
      )}
      <Status text={state.status} />
    </div>
  );
}
