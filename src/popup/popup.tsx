import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useChange } from '../messages/use-change.ts';
import { addSite } from '../storage/added-sites.ts';
import { noPolicy } from '../storage/policy.ts';
import { readPolicy, readSettings } from '../storage/read-stored.ts';
import { useStored } from '../storage/use-stored.ts';
import { Brand } from '../ui/brand.tsx';
import { localize } from '../ui/i18n.ts';
import { Problem } from '../ui/problem.tsx';
import { Switch } from '../ui/switch.tsx';
import { type PageInView, pageInView } from './page-in-view.ts';
import { pageStatusOf, sayings } from './page-status.ts';
import { PauseButtons, sayUntil } from './pause-buttons.tsx';
import { WeekLine } from './week-line.tsx';

/** The switches (everywhere, this site, a rest), where things stand on this page, and the week in a line. */
export function Popup() {
  const stored = useStored(readSettings);
  const asked = useStored(readPolicy);
  const policy = asked !== null && 'value' in asked ? asked.value : noPolicy;
  const [view, setView] = useState<PageInView | null>(null);
  const { failed, change } = useChange();
  useEffect(() => {
    pageInView().then(setView, () => setView({ status: null, origin: null, isTold: false, isOurs: false }));
  }, []);
  if (stored === null || view === null) return null;
  if ('failed' in stored) return <Problem words={localize('notRead')} />;

  const settings = stored.value;
  const { status, origin } = view;
  const now = new Date();
  const standing = pageStatusOf(settings, view, now.getTime());
  return (
    <>
      <Brand />
      <Problem words={failed ? localize('notSaved') : ''} />
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
        <p class={`standing ${standing}`}>
          {standing === 'resting'
            ? sayUntil(settings.pausedUntil, now)
            : localize(sayings[standing], status?.siteName ?? '')}
        </p>
        {standing === 'not-added' && origin !== null && (
          <div class="actions">
            <button type="button" class="button main" onClick={() => void addSite(origin)}>
              {localize('coachHere')}
            </button>
            <span class="soft">{localize('coachHereAsks')}</span>
          </div>
        )}
        {settings.enabled && (
          <PauseButtons
            isResting={standing === 'resting'}
            now={now}
            onRest={(to) => change({ set: 'pausedUntil', to })}
          />
        )}
      </div>
      <WeekLine now={now} />
      <div class="actions">
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {localize('openOptions')}
        </button>
        <a href={browser.runtime.getURL('src/practice/index.html')} target="_blank" rel="noreferrer">
          {localize('practise')}
        </a>
      </div>
    </>
  );
}
