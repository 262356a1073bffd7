import { type Analysis, emptyAnalysis, type Finding } from '../../analyzer/analysis.ts';
import type { Draft } from '../../text/draft.ts';
import type { Note } from './note.ts';
import type { PostedTips, ShownTips } from './tips.ts';

/** A draft as it was when Post was pressed, until it is known whether the site accepted it. */
export interface PendingPost {
  readonly draft: Draft;
  /** The id of the thread it belongs to, or null where the page does not identify threads. */
  readonly thread: string | null;
  /** Its tips, once the composer has been emptied for the next draft. Null until then. */
  readonly tips: PostedTips | null;
}

/** Everything the coach knows about one draft. Only `reduceDraft` changes it. */
export interface DraftState {
  /** Whether the coach may show anything on this site now. */
  readonly isAllowed: boolean;
  /** Rules turned off everywhere. */
  readonly rulesOff: ReadonlySet<string>;
  /** Which of a tip's two wordings this session uses. */
  readonly wording: 0 | 1;
  /** The draft as it is now. */
  readonly text: string;
  /** The text that `analysis` is about. The spans of its findings are offsets into it. */
  readonly analyzed: string;
  readonly analysis: Analysis;
  /** The person has paused, and the note is shown as soon as the text has been analyzed. */
  readonly isPauseDue: boolean;
  readonly note: Note | null;
  /** A nudge the person has just followed. The next pause shows a note about that. */
  readonly followed: Finding | null;
  /** The `findingKey` of each nudge followed in this draft: none of them is shown again. */
  readonly followedKeys: ReadonlySet<string>;
  readonly tips: ShownTips;
  /** Rules dismissed in this draft only. */
  readonly dismissedHere: ReadonlySet<string>;
  /** The person wants no more tips in this draft. */
  readonly isMuted: boolean;
  /** Rules whose praise this draft has had. Each praises a draft only once. */
  readonly praised: ReadonlySet<string>;
  /** Whether the person was asked before posting. The coach asks once per draft. */
  readonly wasAsked: boolean;
  /** What the state was before a dismissal that can still be undone. */
  readonly undo: Pick<DraftState, 'note' | 'tips' | 'dismissedHere' | 'isMuted'> | null;
  readonly card: 'closed' | 'open' | 'asking';
  /** Whether the mark or the card is on the page. It first appears in a pause. */
  readonly isVisible: boolean;
  /** The page removed the overlay, so this session shows nothing more. */
  readonly isRejected: boolean;
  /** The highlighted words under the pointer or the caret, or '' where there are none. */
  readonly hovered: string;
  readonly pendingPost: PendingPost | null;
}

/** Returns the state of a session's first draft, before its first event. */
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
    isMuted: false,
    praised: new Set(),
    wasAsked: false,
    undo: null,
    card: 'closed',
    isVisible: false,
    isRejected: false,
    hovered: '',
    pendingPost: null,
  };
}

/** Returns the state of the next draft in the same composer, which contains `text`. */
export function nextDraft(state: DraftState, text: string): DraftState {
  return { ...newDraftState(text, state), isRejected: state.isRejected, pendingPost: state.pendingPost };
}

/** Whether the text is empty or only spaces. */
export const isBlank = ({ text }: Pick<DraftState, 'text'>): boolean => text.trim() === '';
