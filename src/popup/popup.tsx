import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { weeksOf } from '../coach/week/weeks.ts';
import { useSettingsChange } from '../messages/use-settings-change.ts';
import { addSite } from '../storage/added-sites.ts';
import { noPolicy } from '../storage/policy.ts';
import { readHabitLog } from '../storage/read-history.ts';
import { readPolicy, readSettings } from '../storage/read-settings.ts';
import { useStored } from '../storage/use-stored.ts';
import { localize } from '../ui/i18n.ts';
import { Problem } from '../ui/problem.tsx';
import { type ActivePage, readActivePage, unknownPage } from './active-page.ts';
import { PopupView } from './popup-view.tsx';

/** The popup, with the settings, the page and the week as they are now. */
export function Popup() {
  const settings = useStored(readSettings);
  const policy = useStored(readPolicy);
  const log = useStored(readHabitLog);
  const [page, setPage] = useState<ActivePage | null>(null);
  const { failed, change } = useSettingsChange();
  const readPage = () => {
    readActivePage().then(setPage, () => setPage(unknownPage));
  };
  useEffect(readPage, []);
  if (settings === null || page === null) return null;
  if ('failed' in settings) return <Problem text={localize('readFailed')} />;

  const now = new Date();
  return (
    <PopupView
      settings={settings.value}
      policy={policy !== null && 'value' in policy ? policy.value : noPolicy}
      page={page}
      weeks={log === null || 'failed' in log ? null : weeksOf(log.value, now)}
      now={now}
      hasFailed={failed}
      actions={{
        change,
        readPage,
        addSite: (origin) => void addSite(origin),
        openOptions: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}
