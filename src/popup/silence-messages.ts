import type { Silence } from '../coach/draft/why-silent.ts';
import type { NotComposer } from '../messages/to-page.ts';
import type { MessageName } from '../ui/i18n.ts';

/** The messages that say why nothing is shown. In some, $1 is the name of a tip. */
const messages = {
  removed: 'silentRemoved',
  'not-allowed': 'silentNotAllowed',
  'nothing-written': 'silentNothingWritten',
  composing: 'silentComposing',
  'still-typing': 'silentStillTyping',
  'waiting-for-pause': 'silentWaiting',
  'backing-off': 'silentBackingOff',
  'not-english': 'silentNotEnglish',
  quiet: 'silentQuiet',
  'no-tips-in-draft': 'silentNoTips',
  'many-dismissed': 'silentManyDismissed',
  'too-short': 'silentTooShort',
  'nothing-found': 'silentNothingFound',
  'turned-off': 'silentTurnedOff',
  dismissed: 'silentDismissed',
  followed: 'silentFollowed',
  'already-shown': 'silentAlreadyShown',
} as const satisfies Record<Silence['reason'], MessageName>;

/** The messages for the quiet rules, by id. A rule without its own gets a general one. */
const quietMessages: Readonly<Record<string, MessageName>> = {
  condolence: 'silentCondolence',
  apology: 'silentApology',
  'asking-for-help': 'silentAskingForHelp',
  emergency: 'silentEmergency',
  'safety-notice': 'silentSafetyNotice',
};

/** The messages that say why the box with the focus is no composer. */
export const notComposerMessages = {
  'no-text-box': 'silentNoTextBox',
  'search-or-code': 'silentSearchOrCode',
  private: 'silentPrivate',
  'no-post-button': 'silentNoPostButton',
} as const satisfies Record<NotComposer, MessageName>;

/** The name of the message that says why nothing about a draft is shown. */
export function silenceMessage({ reason, rule }: Silence): MessageName {
  return (reason === 'quiet' ? quietMessages[rule] : undefined) ?? messages[reason];
}
