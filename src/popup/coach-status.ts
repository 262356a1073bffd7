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
  | 'not-secure'
  | 'unsupported';

/** The first reason that applies. `now` is in milliseconds since the epoch. */
export function coachStatusOf(
  settings: Settings,
  { status, composer, origin, isUrlKnown, isHttp, knownSite }: ActivePage,
  now: number,
): CoachStatus {
  if (!settings.enabled) return 'off';
  if (settings.pausedUntil > now) return 'paused';
  if (status !== null) {
    if (settings.sitesOff.includes(status.site.id)) return 'site-off';
    return composer === null ? 'no-text-box' : 'ready';
  }
  if (knownSite !== null) return 'not-started';
  if (isHttp) return 'not-secure';
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
  'not-secure': 'statusNotSecure',
  unsupported: 'statusUnsupported',
} as const satisfies Record<Exclude<CoachStatus, 'paused'>, MessageName>;
