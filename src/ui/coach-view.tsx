import type { Scope } from '../coach/dismissal.ts';
import type { LeanStep } from '../coach/lean-step.ts';
import type { Note } from '../coach/note.ts';
import { Card } from './card.tsx';
import { Mark } from './mark.tsx';
import type { Offer } from './offer.ts';

/** Everything the overlay shows. */
export interface CoachState {
  readonly lean: LeanStep;
  readonly note: Note | null;
  /** Words to put in place of the nudge's, where it has some. */
  readonly offer: Offer | null;
  readonly open: boolean;
  /** Said once to screen readers. */
  readonly status: string;
}

/** What a person can do in the overlay. */
export interface CoachActions {
  readonly open: () => void;
  readonly close: () => void;
  readonly dismiss: (scope: Scope) => void;
  readonly undo: () => void;
  /** Takes up the offer; resolves to whether it was done. */
  readonly accept: () => Promise<boolean>;
  /** Takes the mark to its next place beside the composer, and remembers it. */
  readonly move: () => void;
}

interface Props {
  readonly state: CoachState;
  readonly actions: CoachActions;
  readonly theme: 'light' | 'dark';
}

export function CoachView({ state, actions, theme }: Props) {
  return (
    <div class="coach" data-theme={theme} lang="en" dir="ltr">
      {!state.open && <Mark lean={state.lean} note={state.note} onOpen={actions.open} />}
      {state.open && (
        <Card
          lean={state.lean}
          note={state.note}
          offer={state.offer}
          onAccept={actions.accept}
          onClose={actions.close}
          onDismiss={actions.dismiss}
          onUndo={actions.undo}
        />
      )}
      <div class="status" role="status">
        {state.status}
      </div>
    </div>
  );
}
