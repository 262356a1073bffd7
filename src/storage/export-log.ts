import type { Day, HabitLog } from '../coach/counting/counts.ts';
import { exportVersion } from './import-log.ts';
import { parseLocalLog, type StoredItems } from './local-log.ts';
import { parseSettings } from './settings.ts';

/**
 * The stored data as a JSON file that can be read, kept and imported again (`parseExport`): the
 * counts of each device by day or, if old, by week; the deletions; and the settings, which are not
 * imported.
 */
export function exportJson(stored: StoredItems, today: Day): string {
  const { log, ownId } = parseLocalLog(stored);
  const file = {
    talkwith: exportVersion,
    exported: today,
    device: ownId,
    settings: parseSettings(stored.settings),
    cuts: log.deletions,
    devices: log.devices,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The summed log as CSV (RFC 4180), one line for each counter of each day: `day,counter,id,count`.
 * Counts kept by the week are listed under its Monday. No field needs quotes: all are ids and
 * numbers.
 */
export function exportCsv(log: HabitLog): string {
  const lines = Object.keys(log)
    .sort()
    .flatMap((day) =>
      Object.entries(log[day] ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([counter, count]) => {
          const [name, id = ''] = counter.split(':');
          return `${day},${name},${id},${count}`;
        }),
    );
  return ['day,counter,id,count', ...lines, ''].join('\r\n');
}
