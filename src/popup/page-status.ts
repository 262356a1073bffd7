import type { Settings } from '../storage/settings.ts';
import type { MessageName } from '../ui/i18n.ts';
import type { PageInView } from './page-in-view.ts';

/** Where things stand on the page beside the popup: why the coach speaks there, or why it does not. */
export type Standing =
  | 'off'
  | 'resting'
  | 'site-off'
  | 'seen'
  | 'not-seen'
  | 'not-started'
  | 'not-added'
  | 'nowhere';

/** The first reason there is; `now` in milliseconds since the epoch. */
export function pageStatusOf(
  settings: Settings,
  { status, origin, isTold, isOurs }: PageInView,
  now: number,
): Standing {
  if (!settings.enabled) return 'off';
  if (settings.pausedUntil > now) return 'resting';
  if (status !== null) {
    if (settings.sitesOff.includes(status.site)) return 'site-off';
    return status.composerSeen ? 'seen' : 'not-seen';
  }
  if (isOurs) return 'not-started';
  return isTold && origin === null ? 'nowhere' : 'not-added';
}

/** What is said of each but a rest, which is said with its end. */
export const sayings = {
  off: 'standingOff',
  'site-off': 'standingSiteOff',
  seen: 'composerSeen',
  'not-seen': 'noComposer',
  'not-started': 'standingNotStarted',
  'not-added': 'notHere',
  nowhere: 'standingNowhere',
} as const satisfies Record<Exclude<Standing, 'resting'>, MessageName>;
