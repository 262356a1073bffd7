import { addCounts, type Day, type HabitLog } from '../counting/counts.ts';
import type { SharedLog } from './shared-log.ts';

/** The sum over all devices. What is kept by the week stands under the week's Monday. */
export function sumOf(log: SharedLog): HabitLog {
  const sum: Record<Day, HabitLog[Day]> = {};
  for (const { days, weeks } of Object.values(log.devices)) {
    for (const [day, counts] of [...Object.entries(days), ...Object.entries(weeks)]) {
      sum[day] = addCounts(sum[day] ?? {}, counts);
    }
  }
  return sum;
}
