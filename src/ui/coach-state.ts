import type { LeanStep } from '../coach/draft/lean-step.ts';
import type { Note, Scope } from '../coach/draft/note.ts';
import type { Offer } from './offer.ts';
import type { OtherFinding } from './other-findings.tsx';

/** Everything the mark and the card show. */
export interface CoachState {
  readonly lean: LeanStep;
  readonly note: Note | null;
  /** Words that can replace those the nudge is about, or null. */
  readonly offer: Offer | null;
  readonly others: readonly OtherFinding[];
  readonly isOpen: boolean;
  /** Whether the card shows the question before posting. */
  readonly isAsking: boolean;
  /** The highlighted words under the pointer or the caret, or '' where there are none. */
  readonly hovered: string;
  /** The text to announce to screen readers. */
  readonly status: string;
}

/** What the person can do with the mark and the card. */
export interface CoachActions {
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (rule: string) => void;
  readonly dismiss: (scope: Scope) => void;
  readonly undo: () => void;
  /** Inserts or copies the offered words. Resolves to whether that worked. */
  readonly accept: () => Promise<boolean>;
  /** Moves the mark to its next place beside the composer, and saves that place. */
  readonly move: () => void;
  /** Posts the draft, as the answer to the question before posting. */
  readonly post: () => void;
}
