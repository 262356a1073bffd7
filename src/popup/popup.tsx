import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages/messages.ts';
import { useChange } from '../messages/use-change.ts';
import { readSettings } from '../storage/area.ts';
import { addSite, originOf } from '../storage/chosen-origins.ts';
import { useStored } from '../storage/use-stored.ts';
import { Brand } from '../ui/brand.tsx';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { type PageInView, pageInView } from './page-in-view.ts';

const hour = 60 * 60 * 1000;

/** The switches: everywhere, this site, and a rest of an hour. */
export function Popup() {
  const stored = useStored(readSettings);
  const [view, setView] = useState<PageInView | null>(null);
  const { failed, change } = useChange();
  useEffect(() => {
    pageInView().then(setView, () => setView({ status: null, url: null }));
  }, []);
  if (stored === null || view === null) return null;
  if ('failed' in stored) return <p class="problem">{say('notRead')}</p>;

  const settings = stored.value;
  const page = view.status;
  const origin = page === null && view.url !== null ? originOf(view.url) : null;
  const resting = settings.pausedUntil > Date.now();
  return (
    <>
      <Brand />
      <Problem words={failed ? say('notSaved') : ''} />
      <div class="rows">
        <Switch on={settings.enabled} onChange={(to) => change({ set: 'enabled', to })}>
          {say('coachMe')}
        </Switch>
        {page !== null && (
          <Switch
            on={!settings.sitesOff.includes(page.site)}
            disabled={!settings.enabled}
            onChange={(to) => change({ set: 'site', id: page.site, to })}
          >
            {say('onSite', page.siteName)}
          </Switch>
        )}
      </div>
      <p class="soft">{seen(page)}</p>
      {origin !== null && (
        <div class="actions">
          <button type="button" class="button main" onClick={() => void addSite(origin)}>
            {say('coachHere')}
          </button>
          <span class="soft">{say('coachHereAsks')}</span>
        </div>
      )}
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!settings.enabled}
          onClick={() => change({ set: 'pausedUntil', to: resting ? 0 : Date.now() + hour })}
        >
          {say(resting ? 'resume' : 'pauseHour')}
        </button>
        {resting && <span class="soft">{say('restingUntil', timeOf(settings.pausedUntil))}</span>}
      </div>
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

function seen(page: PageStatus | null): string {
  if (page === null) return say('notHere');
  return say(page.composerSeen ? 'composerSeen' : 'noComposer');
}

function timeOf(moment: number): string {
  return new Date(moment).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
