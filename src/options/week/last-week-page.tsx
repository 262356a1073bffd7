import { weekBefore } from '../../coach/counting/calendar.ts';
import { weeksOf } from '../../coach/week/weeks.ts';
import { readHabitLog } from '../../storage/read-stored.ts';
import { Hatching } from '../charts/chart-patterns.tsx';
import { Loaded } from '../loaded.tsx';
import { useWeekSeen } from './week-page.tsx';
import { WeekView } from './week-view.tsx';

/** The week before this one, which is whole: early in a week there is more to see in it. */
export function LastWeekPage() {
  useWeekSeen();
  return (
    <>
      <Hatching />
      <Loaded read={readHabitLog}>
        {(log) => <WeekView weeks={weeksOf(log, weekBefore(new Date()))} which="last" />}
      </Loaded>
    </>
  );
}
