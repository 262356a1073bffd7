import type { Analysis } from '../../analyzer/analysis.ts';
import type { Draft } from '../../text/draft.ts';
import type { Scope } from './note.ts';

/** Everything that can happen to a draft. */
export type DraftEvent =
  /** The box holds `text` now. */
  | { readonly type: 'typed'; readonly text: string }
  /** Nobody has typed for a while. */
  | { readonly type: 'paused' }
  /** The analyzer has answered about `text`. */
  | { readonly type: 'judged'; readonly text: string; readonly analysis: Analysis }
  /** Coaching was turned on or off here, or a pause of the coach began or ended. */
  | { readonly type: 'allowed'; readonly isAllowed: boolean }
  | { readonly type: 'settings-changed'; readonly rulesOff: Iterable<string> }
  /** The pointer or the caret is on these marked words; empty: on none any more. */
  | { readonly type: 'pointed-at'; readonly words: string }
  | { readonly type: 'card-opened' }
  | { readonly type: 'card-closed' }
  /** The acknowledgment has been on the page long enough. */
  | { readonly type: 'note-expired' }
  /** The person chose another finding in the card. */
  | { readonly type: 'finding-chosen'; readonly rule: string }
  | { readonly type: 'dismissed'; readonly scope: Scope }
  | { readonly type: 'undone' }
  /** The suggested words were put into the box, or could not be. */
  | { readonly type: 'applied'; readonly isDone: boolean }
  /** Post was pressed, and the person wants to be asked first. */
  | { readonly type: 'asked-before-posting' }
  /** Post was pressed with `draft` in the box. */
  | { readonly type: 'post-intended'; readonly draft: Draft; readonly thread: string | null }
  /** The site did not take it. */
  | { readonly type: 'post-failed' }
  /** The site took it, and the box holds `text` now. */
  | { readonly type: 'posted'; readonly text: string }
  /** The page is being left, or the session ends, with the draft unposted. */
  | { readonly type: 'dropped' }
  /** The page removed what we show, or the box is gone. */
  | { readonly type: 'overlay-removed' };
