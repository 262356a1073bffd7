import type { Scope } from '../coach/draft/dismissal.ts';
import type { LeanStep } from '../coach/draft/lean-step.ts';
import type { Note } from '../coach/draft/note.ts';
import { Card } from './card.tsx';
import { languageAttributes } from './i18n.ts';
import { Mark } from './mark.tsx';
import type { Offer } from './offer.ts';
import type { OtherFinding } from './other-findings.tsx';
import { Status } from './status.tsx';

/** Everything the overlay shows. */
export interface CoachState {
  readonly lean: LeanStep;
  readonly note: Note | null;
  /** Words to put in place of the nudge's, where it has some. */
  readonly offer: Offer | null;
  /** Whether the tip is in other words than it was the last time. */
  readonly again: boolean;
  /** What else was seen. */
  readonly others: readonly OtherFinding[];
  readonly open: boolean;
  /** Whether the card asks before the draft is posted. */
  readonly asking: boolean;
  /** Said once to screen readers. */
  readonly status: string;
}

/** What a person can do in the overlay. */
export interface CoachActions {
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (rule: string) => void;
  readonly dismiss: (scope: Scope) => void;
  readonly undo: () => void;
  /** Takes up the offer; resolves to whether it was done. */
  readonly accept: () => Promise<boolean>;
  /** Takes the mark to its next place beside the composer, and remembers it. */
  readonly move: () => void;
  /** Posts the draft that was asked about. */
  readonly post: () => void;
}

interface Props {
  readonly state: CoachState;
  readonly actions: CoachActions;
  readonly theme: 'light' | 'dark';
  /** The marked words the pointer or the caret is on; empty where it is on none. */
  readonly pointedAt: string;
}

export function CoachView({ state, actions, theme, pointedAt }: Props) {
  return (
    <div class="coach" data-theme={theme} {...languageAttributes()}>
      {state.open ? (
        <Card state={state} actions={actions} />
      ) : (
        <Mark lean={state.lean} note={state.note} pointedAt={pointedAt} onOpen={actions.open} />
      )}
      <Status words={state.status} />
    </div>
  );
}
