import { useEffect } from 'preact/hooks';
import { weeksOf } from '../../coach/week/weeks.ts';
import { sendToBackground } from '../../messages/send.ts';
import { readHabitLog, readSettings } from '../../storage/read-stored.ts';
import { localize } from '../../ui/i18n.ts';
import { Hatching } from '../charts/chart-patterns.tsx';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { exampleLog } from './example-log.ts';
import { SummarySettings } from './summary-settings.tsx';
import { WeekView } from './week-view.tsx';

/** The week, or while there is none to show an example of one, marked as such. */
export function WeekPage({ change, policy }: SectionProps) {
  useWeekSeen();
  return (
    <>
      <Hatching />
      <Loaded read={readHabitLog}>
        {(log) => {
          const now = new Date();
          const weeks = weeksOf(log, now);
          const isEmpty = [weeks.current, weeks.last, ...weeks.earlier].every(
            ({ posts, replies }) => posts + replies === 0,
          );
          return (
            <>
              <WeekView weeks={weeks} which="this" />
              {isEmpty && (
                <aside class="example" aria-labelledby="example">
                  <h2 id="example">{localize('exampleTitle')}</h2>
                  <p class="soft">{localize('exampleLead')}</p>
                  <WeekView weeks={weeksOf(exampleLog(now), now)} which="example" />
                </aside>
              )}
            </>
          );
        }}
      </Loaded>
      <Loaded read={readSettings}>
        {({ weeklyHello }) => (
          <SummarySettings
            locked={policy.locked}
            hello={weeklyHello}
            onChange={(to) => change({ set: 'weeklyHello', to })}
          />
        )}
      </Loaded>
    </>
  );
}

/** Whoever opens the week needs no hello for it any more. */
export function useWeekSeen(): void {
  useEffect(() => {
    sendToBackground({ type: 'week-opened' }).catch(() => undefined);
  }, []);
}
