import type { Draft } from '../../text/draft.ts';
import type { PostedTips, TipOutcome } from './tips.ts';

/** What the runner must do after an event. What is shown is not an effect: it follows from the state (`viewOf`). */
export type DraftEffect =
  /** Have the draft analyzed: when typing stops for a moment, or at once. */
  | { readonly type: 'analyze'; readonly when: 'soon' | 'now' }
  | { readonly type: 'cancel-analysis' }
  /** Report `note-expired` in a few seconds. */
  | { readonly type: 'expire-note' }
  | { readonly type: 'count-tip'; readonly rule: string; readonly what: 'shown' | TipOutcome }
  /** The site took this draft: have it counted. The outcomes of its tips are decided there. */
  | {
      readonly type: 'report-post';
      readonly draft: Draft;
      readonly tips: PostedTips;
      readonly thread: string | null;
    }
  /** A choice that outlives the draft. */
  | { readonly type: 'set-site'; readonly isOn: boolean }
  | { readonly type: 'set-rule'; readonly rule: string; readonly isOn: boolean };

/** The next state, and what must be done about it. */
export type Transition<State> = readonly [State, readonly DraftEffect[]];
