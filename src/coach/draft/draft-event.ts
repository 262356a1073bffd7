import type { Analysis } from '../../analyzer/analysis.ts';
import type { Draft } from '../../text/draft.ts';
import type { Scope } from './note.ts';

/** Everything that can happen to a draft. */
export type DraftEvent =
  /** The draft is `text` now. */
  | { readonly type: 'typed'; readonly text: string }
  /** The person has stopped typing for a while. */
  | { readonly type: 'paused' }
  /** The analysis of `text` is ready. */
  | { readonly type: 'analyzed'; readonly text: string; readonly analysis: Analysis }
  /** The coach was turned on or off on this site, or its pause began or ended. */
  | { readonly type: 'coaching-changed'; readonly isAllowed: boolean }
  | { readonly type: 'settings-changed'; readonly rulesOff: Iterable<string> }
  /** The pointer or the caret is on these highlighted words, or on none (''). */
  | { readonly type: 'hovered'; readonly words: string }
  | { readonly type: 'card-opened' }
  | { readonly type: 'card-closed' }
  /** The note that a tip was followed has been visible long enough. */
  | { readonly type: 'note-expired' }
  /** The person chose another finding in the card. */
  | { readonly type: 'finding-chosen'; readonly rule: string }
  | { readonly type: 'dismissed'; readonly scope: Scope }
  | { readonly type: 'dismissal-undone' }
  /** The editor inserted the offered words, or failed to. */
  | { readonly type: 'offer-applied'; readonly isDone: boolean }
  /** Post was pressed, and the person wants to be asked first. */
  | { readonly type: 'asked-before-posting' }
  /** Post was pressed while the composer contained `draft`. */
  | { readonly type: 'post-pressed'; readonly draft: Draft; readonly thread: string | null }
  /** The site did not accept the draft. */
  | { readonly type: 'post-failed' }
  /** The site accepted the draft. The composer contains `text` now. */
  | { readonly type: 'posted'; readonly text: string }
  /** The person left the page, or the session ended, before the draft was posted. */
  | { readonly type: 'dropped' }
  /** The page removed the overlay or the composer. */
  | { readonly type: 'overlay-removed' };
