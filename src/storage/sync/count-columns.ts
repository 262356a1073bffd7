import * as v from 'valibot';
import type { Counts, Day } from '../../coach/counting/counts.ts';
import { addDays, daysBetween, isDay, mondayOfWeek, weekNumber } from '../../coach/log/period.ts';
import { countsSchema } from '../day-counts.ts';

/** Whether each row is a day or a week. */
export type RowUnit = 'days' | 'weeks';

/** Days still change, so their blocks are smaller than those of past weeks. */
const weeksPerBlock = { days: 8, weeks: 52 } as const;
const daysPerRow = { days: 1, weeks: 7 } as const;
const maxRows = 56;

/**
 * The counts of one block of time, with a column of letters for each counter, one letter a row.
 * This compresses to a fifth of the size of separate days, because most columns repeat the same few
 * letters.
 */
export interface CountColumns {
  /** The unit of the rows, under the name it has in synced data. */
  readonly kind: RowUnit;
  /** The Monday the block starts on. */
  readonly first: Day;
  /** The numbers of the rows that exist. A week can exist without counts. */
  readonly rows: readonly number[];
  /**
   * The columns, by the id of a site or rule (`''` if there is none) and by the counter's name.
   * Each count is a base-36 digit, or a decimal number between two `~`: `20~40~` is 2, 0 and 40.
   */
  readonly counts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const columnPattern = /^(?:[0-9a-z]|~\d{2,9}~)*$/;

export const columnsSchema: v.GenericSchema<unknown, CountColumns> = v.object({
  kind: v.picklist(['days', 'weeks']),
  first: v.pipe(
    v.string(),
    v.check((day) => isDay(day) && mondayOfWeek(weekNumber(day)) === day),
  ),
  rows: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxRows - 1))),
    v.maxLength(maxRows),
  ),
  counts: v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.regex(columnPattern)))),
});

/** The number of the block that contains a day, or a week's Monday. */
export function blockOf(unit: RowUnit, day: Day): number {
  return Math.floor(weekNumber(day) / weeksPerBlock[unit]);
}

/** Encodes the rows of one block. */
export function toColumns(unit: RowUnit, block: number, rows: Readonly<Record<Day, Counts>>): CountColumns {
  const first = mondayOfWeek(block * weeksPerBlock[unit]);
  const days = Object.keys(rows).sort();
  const rowOf = (day: Day) => daysBetween(first, day) / daysPerRow[unit];
  const columns = new Map<string, number[]>();
  for (const day of days) {
    for (const [counter, count] of Object.entries(rows[day] ?? {})) {
      const column = columns.get(counter) ?? [];
      columns.set(counter, column);
      while (column.length < rowOf(day)) column.push(0);
      column.push(count);
    }
  }
  const counts: Record<string, Record<string, string>> = {};
  for (const counter of [...columns.keys()].sort()) {
    const [name = '', id = ''] = counter.split(':');
    counts[id] = { ...counts[id], [name]: (columns.get(counter) ?? []).map(encodeCount).join('') };
  }
  return { kind: unit, first, rows: days.map(rowOf), counts };
}

/** Decodes the rows of one block. Leaves out counts that are not valid or in no existing row. */
export function fromColumns({ kind, first, rows, counts }: CountColumns): Record<Day, Counts> {
  const dayOfRow = (row: number) => addDays(first, row * daysPerRow[kind]);
  const decoded: Record<Day, Record<string, number>> = {};
  for (const row of rows) decoded[dayOfRow(row)] = {};
  for (const [id, columns] of Object.entries(counts)) {
    for (const [name, column] of Object.entries(columns)) {
      const counter = id === '' ? name : `${name}:${id}`;
      for (const [row, count] of decodeColumn(column).entries()) {
        const ofDay = decoded[dayOfRow(row)];
        if (ofDay !== undefined && count > 0 && v.is(countsSchema, { [counter]: count })) {
          ofDay[counter] = count;
        }
      }
    }
  }
  return decoded;
}

const encodeCount = (count: number) => (count < 36 ? count.toString(36) : `~${count}~`);

function decodeColumn(column: string): number[] {
  const digits = column.match(/[0-9a-z]|~\d+~/g) ?? [];
  return digits
    .slice(0, maxRows)
    .map((digit) => (digit.startsWith('~') ? Number(digit.slice(1, -1)) : Number.parseInt(digit, 36)));
}

/** Splits columns into two with half of the counters each; null if there is only one counter. */
export function splitInHalf(columns: CountColumns): [CountColumns, CountColumns] | null {
  const counters = Object.entries(columns.counts).flatMap(([id, byName]) =>
    Object.entries(byName).map(([name, column]) => ({ id, name, column })),
  );
  if (counters.length < 2) return null;
  const half = Math.ceil(counters.length / 2);
  const withOnly = (part: typeof counters): CountColumns => {
    const counts: Record<string, Record<string, string>> = {};
    for (const { id, name, column } of part) counts[id] = { ...counts[id], [name]: column };
    return { ...columns, counts };
  };
  return [withOnly(counters.slice(0, half)), withOnly(counters.slice(half))];
}
