import browser from 'webextension-polyfill';
import type { Weeks } from '../coach/week/weeks.ts';
import type { Policy } from '../storage/policy.ts';
import type { Settings } from '../storage/settings.ts';
import type { SettingsChange } from '../storage/settings-change.ts';
import { Brand } from '../ui/brand.tsx';
import { localize } from '../ui/i18n.ts';
import { Problem } from '../ui/problem.tsx';
import { Switch } from '../ui/switch.tsx';
import { writtenMessage } from '../ui/week-messages.ts';
import type { ActivePage } from './active-page.ts';
import { coachStatusOf, statusMessages } from './coach-status.ts';
import { PauseButtons, pauseMessage } from './pause-buttons.tsx';
import { WhySilentHere } from './why-silent-here.tsx';

interface Props {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly page: ActivePage;
  /** Null while the log is being read, or if it cannot be read. */
  readonly weeks: Weeks | null;
  readonly now: Date;
  /** Whether the last change could not be saved. */
  readonly hasFailed: boolean;
  readonly actions: PopupActions;
}

/** What the person can do in the popup. */
interface PopupActions {
  /** Changes a setting. Resolves to whether it was saved. */
  readonly change: (change: SettingsChange) => Promise<boolean>;
  /** Reads the page again. */
  readonly readPage: () => void;
  readonly addSite: (origin: string) => void;
  readonly openOptions: () => void;
}

/** Switches for all sites and this one, a pause, the page's status, and the week. */
export function PopupView({ settings, policy, page, weeks, now, hasFailed, actions }: Props) {
  const { status, origin } = page;
  const coachStatus = coachStatusOf(settings, page, now.getTime());
  const statusText =
    coachStatus === 'paused'
      ? pauseMessage(settings.pausedUntil, now)
      : localize(statusMessages[coachStatus], status?.site.name ?? '');
  return (
    <>
      <Brand />
      <Problem text={hasFailed ? localize('saveFailed') : ''} />
      {policy.locked && <p>{localize('policyLocked')}</p>}
      <div class="rows">
        <Switch
          on={settings.enabled}
          disabled={policy.locked}
          onChange={(to) => actions.change({ set: 'enabled', to })}
        >
          {localize('coachMe')}
        </Switch>
        {status !== null && (
          <Switch
            on={!settings.sitesOff.includes(status.site.id)}
            disabled={!settings.enabled || policy.locked}
            onChange={(to) => actions.change({ set: 'site', id: status.site.id, to })}
          >
            {localize('onSite', status.site.name)}
          </Switch>
        )}
        <p class={`status ${coachStatus}`}>{statusText}</p>
        {coachStatus === 'not-added' && origin !== null && (
          <div class="actions">
            <button type="button" class="button main" onClick={() => actions.addSite(origin)}>
              {localize('coachHere')}
            </button>
            <span class="soft">{localize('coachHereAsks')}</span>
          </div>
        )}
        {settings.enabled && (
          <PauseButtons
            isPaused={coachStatus === 'paused'}
            now={now}
            onPause={(to) => actions.change({ set: 'pausedUntil', to })}
          />
        )}
        <WhySilentHere
          page={page}
          coachStatus={coachStatus}
          statusText={statusText}
          onOpen={actions.readPage}
        />
      </div>
      {weeks !== null && <WeekLine weeks={weeks} />}
      <div class="actions">
        <button type="button" class="button" onClick={actions.openOptions}>
          {localize('openOptions')}
        </button>
        <a href={browser.runtime.getURL('src/practice/index.html')} target="_blank" rel="noreferrer">
          {localize('practice')}
        </a>
      </div>
    </>
  );
}

/** This week in one line. */
function WeekLine({ weeks }: { readonly weeks: Weeks }) {
  const message = writtenMessage(weeks);
  // Without posts the message says itself which week it is about.
  return <p>{weeks.totals.written === 0 ? message : localize('thisWeekLine', message)}</p>;
}
