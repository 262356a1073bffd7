import type { LeanStep } from '../coach/draft/lean-step.ts';
import type { Note, Scope } from '../coach/draft/note.ts';
import type { Offer } from './offer.ts';
import type { OtherFinding } from './other-findings.tsx';

/** Everything the mark and the card show. */
export interface CoachState {
  readonly lean: LeanStep;
  readonly note: Note | null;
  /** Words to put in place of the nudge's, where it has some. */
  readonly offer: Offer | null;
  readonly others: readonly OtherFinding[];
  readonly isOpen: boolean;
  /** Whether the card asks before the draft is posted. */
  readonly isAsking: boolean;
  /** The marked words under the pointer or the caret; empty where there are none. */
  readonly hovered: string;
  /** Announced once to screen readers. */
  readonly status: string;
}

/** What a person can do in the mark and the card. */
export interface CoachActions {
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (rule: string) => void;
  readonly dismiss: (scope: Scope) => void;
  readonly undo: () => void;
  /** Uses the offer; resolves to whether that worked. */
  readonly accept: () => Promise<boolean>;
  /** Moves the mark to its next place beside the composer, and remembers it. */
  readonly move: () => void;
  /** Posts the draft that was asked about. */
  readonly post: () => void;
}
