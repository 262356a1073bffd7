import { weekBefore } from '../../coach/counting/calendar.ts';
import { weeksOf } from '../../coach/week/weeks.ts';
import { readHabitLog } from '../../storage/read-history.ts';
import { HatchDefinition } from '../charts/chart-patterns.tsx';
import { Loaded } from '../loaded.tsx';
import { useMarkWeekOpened } from './week-page.tsx';
import { WeekView } from './week-view.tsx';

/** Last week, which is complete: early in a week it has more to show than the current one. */
export function LastWeekPage() {
  useMarkWeekOpened();
  return (
    <>
      <HatchDefinition />
      <Loaded read={readHabitLog}>
        {(log) => <WeekView weeks={weeksOf(log, weekBefore(new Date()))} which="last" />}
      </Loaded>
    </>
  );
}
