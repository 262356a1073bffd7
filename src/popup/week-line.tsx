import { weeksOf } from '../coach/weeks.ts';
import { readHabitLog } from '../storage/area.ts';
import { useStored } from '../storage/use-stored.ts';
import { sayWritten } from '../ui/say-week.ts';

/** This week in one line. */
export function WeekLine({ now }: { readonly now: Date }) {
  const log = useStored(readHabitLog);
  if (log === null || 'failed' in log) return null;
  return <p>{sayWritten(weeksOf(log.value, now))}</p>;
}
