import type { Day, HabitLog } from '../coach/counting/counts.ts';
import { exportVersion } from './import-log.ts';
import { parseLocalLog, type StoredItems } from './local-log.ts';
import { parseSettings } from './settings.ts';

/**
 * What is stored, as a JSON file a person can read, keep, and import again (`parseExport`): the counts of
 * each device by day and, where they are old, by week; the deletions; and the settings, to look at.
 */
export function exportJson(stored: StoredItems, today: Day): string {
  const { log, own } = parseLocalLog(stored);
  const file = {
    talkwith: exportVersion,
    exported: today,
    device: own,
    settings: parseSettings(stored.settings),
    ...log,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The summed log as CSV (RFC 4180), a line for each counter of each day: `day,counter,id,count`. What is
 * kept by the week stands under its Monday. No field needs quotes: all are ids and numbers.
 */
export function exportCsv(log: HabitLog): string {
  const lines = Object.keys(log)
    .sort()
    .flatMap((day) =>
      Object.entries(log[day] ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([counter, count]) => {
          const [what, id = ''] = counter.split(':');
          return `${day},${what},${id},${count}`;
        }),
    );
  return ['day,counter,id,count', ...lines, ''].join('\r\n');
}
