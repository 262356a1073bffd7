import { weekOf } from '../coach/week.ts';
import { useChange } from '../messages/use-change.ts';
import { readHabitLog, readSettings } from '../storage/area.ts';
import { useStored } from '../storage/use-stored.ts';
import { Brand } from '../ui/brand.tsx';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { ChosenSites } from './chosen-sites.tsx';
import { Kept } from './kept.tsx';
import { SitesOff } from './sites-off.tsx';
import { Tips } from './tips.tsx';
import { WeekSection } from './week-section.tsx';

/** The week, the tips, the sites switched off, and what is kept. */
export function Options() {
  const settings = useStored(readSettings);
  const log = useStored(readHabitLog);
  const { failed, change } = useChange();
  if (settings === null || log === null) return null;
  if ('failed' in settings || 'failed' in log) return <p class="problem">{say('notRead')}</p>;

  return (
    <>
      <Brand />
      <Problem words={failed ? say('notSaved') : ''} />
      <WeekSection week={weekOf(log.value, new Date())} />
      <SitesOff sitesOff={settings.value.sitesOff} onChange={(id, to) => change({ set: 'site', id, to })} />
      <ChosenSites />
      <Tips rulesOff={settings.value.rulesOff} onChange={(id, to) => change({ set: 'rule', id, to })} />
      <Kept log={log.value} />
    </>
  );
}
