import type { Draft } from '../../text/draft.ts';
import type { PostedTips, TipOutcome } from './tips.ts';

/**
 * Something the session must do after an event. Showing the note is not an effect: what to show
 * follows from the state (`viewOf`).
 */
export type DraftEffect =
  /** Analyze the draft, now or when it has not changed for a moment. */
  | { readonly type: 'analyze'; readonly when: 'soon' | 'now' }
  | { readonly type: 'cancel-analysis' }
  /** Send the event `note-expired` in a few seconds. */
  | { readonly type: 'expire-note' }
  | { readonly type: 'count-tip'; readonly rule: string; readonly what: 'shown' | TipOutcome }
  /** The site accepted this draft: have it counted, with the outcomes of its tips. */
  | {
      readonly type: 'report-post';
      readonly draft: Draft;
      readonly tips: PostedTips;
      readonly thread: string | null;
    }
  /** Change a setting, which outlives the draft. */
  | { readonly type: 'set-site'; readonly isOn: boolean }
  | { readonly type: 'set-rule'; readonly rule: string; readonly isOn: boolean };

/** The next state, and the effects to perform. */
export type Transition<State> = readonly [State, readonly DraftEffect[]];
