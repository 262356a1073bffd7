import { useEffect } from 'preact/hooks';
import { weeksOf } from '../../coach/week/weeks.ts';
import { sendToBackground } from '../../messages/send.ts';
import { readHabitLog } from '../../storage/read-history.ts';
import { readSettings } from '../../storage/read-settings.ts';
import { localize } from '../../ui/i18n.ts';
import { HatchDefinition } from '../charts/chart-patterns.tsx';
import { Loaded } from '../loaded.tsx';
import type { SectionProps } from '../section.ts';
import { exampleLog } from './example-log.ts';
import { SummarySettings } from './summary-settings.tsx';
import { WeekView } from './week-view.tsx';

/** The current week. Below it is a labeled example, until there is anything to show. */
export function WeekPage({ change, policy }: SectionProps) {
  useMarkWeekOpened();
  return (
    <>
      <HatchDefinition />
      <Loaded read={readHabitLog}>
        {(log) => {
          const now = new Date();
          const weeks = weeksOf(log, now);
          const isEmpty = [weeks.current, weeks.previous, ...weeks.earlier].every(
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
            summary={weeklyHello}
            onChange={(to) => change({ set: 'weeklyHello', to })}
          />
        )}
      </Loaded>
    </>
  );
}

/** Clears the badge of the weekly summary, because the person has opened the week. */
export function useMarkWeekOpened(): void {
  useEffect(() => {
    sendToBackground({ type: 'week-opened' }).catch(() => undefined);
  }, []);
}
