import { localize } from '../ui/i18n.ts';
import type { ActivePage } from './active-page.ts';
import type { CoachStatus } from './coach-status.ts';
import { notComposerMessages, silenceMessage } from './silence-messages.ts';

/** Whether the coach may show tips in this status. */
export const isCoaching = (status: CoachStatus) => status === 'ready' || status === 'no-text-box';

/** Says why no tip is shown on the page, or which one is. `statusText` says what the status is. */
export function silenceText(
  { status, composer }: ActivePage,
  coachStatus: CoachStatus,
  statusText: string,
): string {
  if (!isCoaching(coachStatus)) return statusText;
  const notComposer = status?.notComposer ?? null;
  // Where nothing editable has the focus, the last composer is still the one that matters.
  if (notComposer !== null && notComposer !== 'no-text-box')
    return localize(notComposerMessages[notComposer]);
  if (composer === null) return localize('silentNoTextBox');
  const { silence, silentRule, shown } = composer;
  return silence === null
    ? localize('notSilent', shown ?? '')
    : localize(silenceMessage(silence), silentRule);
}
