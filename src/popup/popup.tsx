import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { weeksOf } from '../coach/week/weeks.ts';
import { useSettingsChange } from '../messages/use-settings-change.ts';
import { addSite } from '../storage/added-sites.ts';
import { noPolicy } from '../storage/policy.ts';
import { readHabitLog } from '../storage/read-history.ts';
import { readPolicy, readSettings } from '../storage/read-settings.ts';
import { useStored } from '../storage/use-stored.ts';
import { Brand } from '../ui/brand.tsx';
import { localize } from '../ui/i18n.ts';
import { Problem } from '../ui/problem.tsx';
import { Switch } from '../ui/switch.tsx';
import { writtenMessage } from '../ui/week-messages.ts';
import { type ActivePage, readActivePage, unknownPage } from './active-page.ts';
import { coachStatusOf, statusMessages } from './coach-status.ts';
import { PauseButtons, pauseMessage } from './pause-buttons.tsx';

/** The popup: switches for all sites and this one, a pause, the page's status, and the week. */
export function Popup() {
  const storedSettings = useStored(readSettings);
  const storedPolicy = useStored(readPolicy);
  const policy = storedPolicy !== null && 'value' in storedPolicy ? storedPolicy.value : noPolicy;
  const [page, setPage] = useState<ActivePage | null>(null);
  const { failed, change } = useSettingsChange();
  useEffect(() => {
    readActivePage().then(setPage, () => setPage(unknownPage));
  }, []);
  if (storedSettings === null || page === null) return null;
  if ('failed' in storedSettings) return <Problem text={localize('readFailed')} />;

  const settings = storedSettings.value;
  const { status, origin } = page;
  const now = new Date();
  const coachStatus = coachStatusOf(settings, page, now.getTime());
  return (
    <>
      <Brand />
      <Problem text={failed ? localize('saveFailed') : ''} />
      {policy.locked && <p>{localize('policyLocked')}</p>}
      <div class="rows">
        <Switch
          on={settings.enabled}
          disabled={policy.locked}
          onChange={(to) => change({ set: 'enabled', to })}
        >
          {localize('coachMe')}
        </Switch>
        {status !== null && (
          <Switch
            on={!settings.sitesOff.includes(status.site)}
            disabled={!settings.enabled || policy.locked}
            onChange={(to) => change({ set: 'site', id: status.site, to })}
          >
            {localize('onSite', status.siteName)}
          </Switch>
        )}
        <p class={`status ${coachStatus}`}>
          {coachStatus === 'paused'
            ? pauseMessage(settings.pausedUntil, now)
            : localize(statusMessages[coachStatus], status?.siteName ?? '')}
        </p>
        {coachStatus === 'not-added' && origin !== null && (
          <div class="actions">
            <button type="button" class="button main" onClick={() => void addSite(origin)}>
              {localize('coachHere')}
            </button>
            <span class="soft">{localize('coachHereAsks')}</span>
          </div>
        )}
        {settings.enabled && (
          <PauseButtons
            isPaused={coachStatus === 'paused'}
            now={now}
            onPause={(to) => change({ set: 'pausedUntil', to })}
          />
        )}
      </div>
      <WeekLine now={now} />
      <div class="actions">
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
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
function WeekLine({ now }: { readonly now: Date }) {
  const log = useStored(readHabitLog);
  if (log === null || 'failed' in log) return null;
  const weeks = weeksOf(log.value, now);
  const message = writtenMessage(weeks);
  // Without posts the message says itself which week it is about.
  return <p>{weeks.totals.written === 0 ? message : localize('thisWeekLine', message)}</p>;
}
