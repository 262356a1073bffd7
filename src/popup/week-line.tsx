import { weeksOf } from '../coach/week/weeks.ts';
import { readHabitLog } from '../storage/read-stored.ts';
import { useStored } from '../storage/use-stored.ts';
import { writtenMessage } from '../ui/week-messages.ts';

/** This week in one line. */
export function WeekLine({ now }: { readonly now: Date }) {
  const log = useStored(readHabitLog);
  if (log === null || 'failed' in log) return null;
  return <p>{writtenMessage(weeksOf(log.value, now))}</p>;
}
