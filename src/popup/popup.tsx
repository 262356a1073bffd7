import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useChange } from '../messages/use-change.ts';
import { readPolicy, readSettings } from '../storage/area.ts';
import { addSite } from '../storage/chosen-origins.ts';
import { noPolicy } from '../storage/policy.ts';
import { useStored } from '../storage/use-stored.ts';
import { Brand } from '../ui/brand.tsx';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { type PageInView, pageInView } from './page-in-view.ts';
import { Rest, sayUntil } from './rest.tsx';
import { sayings, standingOf } from './standing.ts';
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
  if ('failed' in stored) return <Problem words={say('notRead')} />;

  const settings = stored.value;
  const { status, origin } = view;
  const now = new Date();
  const standing = standingOf(settings, view, now.getTime());
  return (
    <>
      <Brand />
      <Problem words={failed ? say('notSaved') : ''} />
      {policy.locked && <p>{say('policyLocked')}</p>}
      <div class="rows">
        <Switch
          on={settings.enabled}
          disabled={policy.locked}
          onChange={(to) => change({ set: 'enabled', to })}
        >
          {say('coachMe')}
        </Switch>
        {status !== null && (
          <Switch
            on={!settings.sitesOff.includes(status.site)}
            disabled={!settings.enabled || policy.locked}
            onChange={(to) => change({ set: 'site', id: status.site, to })}
          >
            {say('onSite', status.siteName)}
          </Switch>
        )}
        <p class={`standing ${standing}`}>
          {standing === 'resting'
            ? sayUntil(settings.pausedUntil, now)
            : say(sayings[standing], status?.siteName ?? '')}
        </p>
        {standing === 'not-added' && origin !== null && (
          <div class="actions">
            <button type="button" class="button main" onClick={() => void addSite(origin)}>
              {say('coachHere')}
            </button>
            <span class="soft">{say('coachHereAsks')}</span>
          </div>
        )}
        {settings.enabled && (
          <Rest
            isResting={standing === 'resting'}
            now={now}
            onRest={(to) => change({ set: 'pausedUntil', to })}
          />
        )}
      </div>
      <WeekLine now={now} />
      <div class="actions">
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('openOptions')}
        </button>
        <a href={browser.runtime.getURL('src/practice/index.html')} target="_blank" rel="noreferrer">
          {say('practise')}
        </a>
      </div>
    </>
  );
}
