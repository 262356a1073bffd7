import { type Analysis, emptyAnalysis, type Finding } from '../../analyzer/analysis.ts';
import type { Draft } from '../../text/draft.ts';
import type { Note } from './note.ts';
import type { PostedTips, Tips } from './tips.ts';

/** A draft as it was when Post was pressed, while it is not yet known whether the site took it. */
export interface IntendedPost {
  readonly draft: Draft;
  /** The thread it belongs to; null where the page does not say. */
  readonly thread: string | null;
  /** Its tips, once the next draft has begun in the same box; null until then. */
  readonly tips: PostedTips | null;
}

/** Everything the coach knows about one draft. Only `reduceDraft` makes a new one. */
export interface DraftState {
  /** Whether the coach may show anything on this site now. */
  readonly isAllowed: boolean;
  /** Rules turned off everywhere. */
  readonly rulesOff: ReadonlySet<string>;
  /** Which of a tip's two wordings this session uses. */
  readonly wording: 0 | 1;
  /** What is in the box. */
  readonly text: string;
  /** The text that `analysis` is about and the spans of its findings point into. */
  readonly analyzed: string;
  readonly analysis: Analysis;
  /** Typing has paused, and the text before the pause is still being analyzed. */
  readonly isPauseDue: boolean;
  readonly note: Note | null;
  /** A nudge the person has just acted on, to be acknowledged at the next pause. */
  readonly followed: Finding | null;
  /** Nudges acted on in this draft, by `keyOf`: none of them is shown again. */
  readonly followedKeys: ReadonlySet<string>;
  readonly tips: Tips;
  /** Rules dismissed in this draft alone. */
  readonly dismissedHere: ReadonlySet<string>;
  /** The person wants no more tips in this draft. */
  readonly isQuiet: boolean;
  /** Rules that have praised this draft: each does it once. */
  readonly praised: ReadonlySet<string>;
  /** Whether the person was asked before posting: once is enough. */
  readonly wasAsked: boolean;
  /** What a dismissal changed, while it can be undone. */
  readonly undo: Pick<DraftState, 'note' | 'tips' | 'dismissedHere' | 'isQuiet'> | null;
  readonly card: 'closed' | 'open' | 'asking';
  /** Whether the mark or the card is on the page: it first appears in a pause. */
  readonly isVisible: boolean;
  /** The page removed what we show, so nothing is shown in this session any more. */
  readonly isRejected: boolean;
  /** The marked words under the pointer or the caret; empty where there are none. */
  readonly hovered: string;
  readonly posting: IntendedPost | null;
}

/** A session's first draft, before anything is known about it. */
export function newDraftState(
  text: string,
  settings: Pick<DraftState, 'isAllowed' | 'rulesOff' | 'wording'>,
): DraftState {
  return {
    ...settings,
    text,
    analyzed: '',
    analysis: emptyAnalysis,
    isPauseDue: false,
    note: null,
    followed: null,
    followedKeys: new Set(),
    tips: new Map(),
    dismissedHere: new Set(),
    isQuiet: false,
    praised: new Set(),
    wasAsked: false,
    undo: null,
    card: 'closed',
    isVisible: false,
    isRejected: false,
    hovered: '',
    posting: null,
  };
}

/** The next draft in the same box, with `text` in it. */
export function nextDraft(state: DraftState, text: string): DraftState {
  return { ...newDraftState(text, state), isRejected: state.isRejected, posting: state.posting };
}

/** Whether nothing is written. */
export const isBlank = ({ text }: Pick<DraftState, 'text'>): boolean => text.trim() === '';
