import type { Finding } from '../../analyzer/analysis.ts';
import { parseText } from '../../text/parse-text.ts';
import { type DraftState, isBlank } from './draft-state.ts';
import { viewOf } from './draft-view.ts';
import type { Note, Scope } from './note.ts';
import { findingKey, maxDismissals } from './open-findings.ts';
import { reduceDraft } from './reduce-draft.ts';

/** Why no finding about a draft is shown. */
export type Silence =
  | { readonly reason: Reason; readonly rule: null }
  /** Because of this rule: a quiet one, or the one whose finding is not shown. */
  | { readonly reason: RuleReason; readonly rule: string };

type Reason =
  /** The page removed the overlay. */
  | 'removed'
  /** The coach is off on this site, or paused. */
  | 'not-allowed'
  | 'nothing-written'
  /** The composer contains a text that was not read yet, as while an input method composes. */
  | 'composing'
  /** The text has not been analyzed yet. */
  | 'still-typing'
  /** The next pause shows something. */
  | 'waiting-for-pause'
  /** The next pause shows something, and it has to be longer, because of a dismissal. */
  | 'backing-off'
  | 'not-english'
  /** The person wants no more tips in this draft. */
  | 'no-tips-in-draft'
  | 'many-dismissed'
  /** Nothing was found, and there are too few words to be sure of the language. */
  | 'too-short'
  | 'nothing-found';

type RuleReason = 'quiet' | 'turned-off' | 'dismissed' | 'followed' | 'already-shown';

const none = (reason: Reason): Silence => ({ reason, rule: null });

/**
 * Returns why no finding about a draft is shown, or null if one is. `textNow` is the text in the
 * composer, of which an input method may not have finished the last word.
 */
export function whySilent(state: DraftState, textNow = state.text): Silence | null {
  const { isAllowed, isRejected, note, text, analyzed, analysis, dismissedHere } = state;
  if (shownNote(state) !== null) return null;
  if (isRejected) return none('removed');
  if (!isAllowed) return none('not-allowed');
  if (isBlank({ text: textNow })) return none('nothing-written');
  if (textNow !== text) return none('composing');
  if (text !== analyzed) return none('still-typing');
  if (note?.type === 'dismissed') return afterDismissal(note.scope, note.rule);
  if (showsAtPause(state)) return none(dismissedHere.size > 0 ? 'backing-off' : 'waiting-for-pause');
  if (analysis.language !== 'en') return none('not-english');
  if (analysis.quiet !== null) return { reason: 'quiet', rule: analysis.quiet };
  if (state.isMuted) return none('no-tips-in-draft');
  if (dismissedHere.size >= maxDismissals) return none('many-dismissed');
  const [strongest] = [...analysis.nudges, ...analysis.praise];
  if (strongest !== undefined) return { reason: whyClosed(state, strongest), rule: strongest.rule };
  return none(parseText(text).isLanguageCertain ? 'nothing-found' : 'too-short');
}

/** Returns the note about a finding that the person sees, or null where there is none. */
export function shownNote(state: DraftState): Exclude<Note, { readonly type: 'dismissed' }> | null {
  const note = viewOf(state)?.note ?? null;
  return note === null || note.type === 'dismissed' ? null : note;
}

/** Whether something would be shown if the person paused now. */
function showsAtPause(state: DraftState): boolean {
  const { text, analysis } = state;
  const [paused] = reduceDraft(state, { type: 'paused' });
  const [analyzed] = reduceDraft(paused, { type: 'analyzed', text, analysis });
  return shownNote(analyzed) !== null;
}

function afterDismissal(scope: Scope, rule: string): Silence {
  if (scope === 'everywhere') return { reason: 'turned-off', rule };
  return scope === 'here' ? { reason: 'dismissed', rule } : none('no-tips-in-draft');
}

/** Why a pause does not show this finding. Without another cause, it is praise shown before. */
function whyClosed({ rulesOff, tips, followedKeys, text }: DraftState, finding: Finding): RuleReason {
  if (rulesOff.has(finding.rule)) return 'turned-off';
  if (tips.get(finding.rule) === 'dismissed') return 'dismissed';
  return followedKeys.has(findingKey(finding, text)) ? 'followed' : 'already-shown';
}
