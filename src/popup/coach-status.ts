import type { Settings } from '../storage/settings.ts';
import type { MessageName } from '../ui/i18n.ts';
import type { ActivePage } from './active-page.ts';

/** Whether the coach runs on the active page, or why it does not. */
export type CoachStatus =
  | 'off'
  | 'paused'
  | 'site-off'
  | 'ready'
  | 'no-text-box'
  | 'not-started'
  | 'not-added'
  | 'unsupported';

/** The first reason that applies. `now` is in milliseconds since the epoch. */
export function coachStatusOf(
  settings: Settings,
  { status, origin, isUrlKnown, isSupportedSite }: ActivePage,
  now: number,
): CoachStatus {
  if (!settings.enabled) return 'off';
  if (settings.pausedUntil > now) return 'paused';
  if (status !== null) {
    if (settings.sitesOff.includes(status.site)) return 'site-off';
    return status.hasSeenComposer ? 'ready' : 'no-text-box';
  }
  if (isSupportedSite) return 'not-started';
  return isUrlKnown && origin === null ? 'unsupported' : 'not-added';
}

/** The message for each status, except for a pause: its message contains the end of the pause. */
export const statusMessages = {
  off: 'statusOff',
  'site-off': 'statusSiteOff',
  ready: 'statusReady',
  'no-text-box': 'statusNoTextBox',
  'not-started': 'statusNotStarted',
  'not-added': 'statusNotAdded',
  unsupported: 'statusUnsupported',
} as const satisfies Record<Exclude<CoachStatus, 'paused'>, MessageName>;
