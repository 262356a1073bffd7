import * as v from 'valibot';
import type { Counts, Day } from '../../coach/counting/counts.ts';
import { addDays, daysBetween, isDay, mondayNumbered, weekNumber } from '../../coach/log/period.ts';
import { countsSchema } from '../day-counts.ts';

/** Whether what is told is kept by the day or by the week. */
export type Kind = 'days' | 'weeks';

/** How many weeks one block holds. Days change, and so go in smaller blocks than weeks that are over. */
const weeksIn = { days: 8, weeks: 52 } as const;
const daysApart = { days: 1, weeks: 7 } as const;
const mostRows = 56;

/**
 * The counts of one block of time, a column for each counter, one letter a row: that packs to a fifth of
 * what a row for each day does, because most of it is the same few letters.
 */
export interface CountColumns {
  readonly kind: Kind;
  /** The Monday the block begins on. */
  readonly first: Day;
  /** Which rows there are: an empty week is still a week. */
  readonly rows: readonly number[];
  /**
   * By the id of a site or rule, `''` for none, and by what was counted: a digit to the base 36 for each row,
   * `~` before and after a number that needs more. `20~40~` is 2, 0 and 40.
   */
  readonly counts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const columnPattern = /^(?:[0-9a-z]|~\d{2,9}~)*$/;

export const columnsSchema: v.GenericSchema<unknown, CountColumns> = v.object({
  kind: v.picklist(['days', 'weeks']),
  first: v.pipe(
    v.string(),
    v.check((day) => isDay(day) && mondayNumbered(weekNumber(day)) === day),
  ),
  rows: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostRows - 1))),
    v.maxLength(mostRows),
  ),
  counts: v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.regex(columnPattern)))),
});

/** The number of the block a day, or a week's Monday, is in. */
export function blockOf(kind: Kind, day: Day): number {
  return Math.floor(weekNumber(day) / weeksIn[kind]);
}

/** The rows of block `block` as columns. */
export function toColumns(kind: Kind, block: number, rows: Readonly<Record<Day, Counts>>): CountColumns {
  const first = mondayNumbered(block * weeksIn[kind]);
  const columns = new Map<string, number[]>();
  const there = Object.keys(rows).sort();
  const rowOf = (day: Day) => daysBetween(first, day) / daysApart[kind];
  for (const day of there) {
    for (const [counter, count] of Object.entries(rows[day] ?? {})) {
      const column = columns.get(counter) ?? [];
      columns.set(counter, column);
      while (column.length < rowOf(day)) column.push(0);
      column.push(count);
    }
  }
  const counts: Record<string, Record<string, string>> = {};
  for (const counter of [...columns.keys()].sort()) {
    const [what = '', id = ''] = counter.split(':');
    counts[id] = { ...counts[id], [what]: (columns.get(counter) ?? []).map(written).join('') };
  }
  return { kind, first, rows: there.map(rowOf), counts };
}

/** The rows that columns hold. What could not be read, or is of no row, is left out. */
export function fromColumns({ kind, first, rows, counts }: CountColumns): Record<Day, Counts> {
  const read: Record<Day, Record<string, number>> = {};
  const dayOf = (row: number) => addDays(first, row * daysApart[kind]);
  for (const row of rows) read[dayOf(row)] = {};
  for (const [id, columns] of Object.entries(counts)) {
    for (const [what, column] of Object.entries(columns)) {
      const counter = id === '' ? what : `${what}:${id}`;
      [...column.matchAll(/[0-9a-z]|~\d+~/g)].slice(0, mostRows).forEach(([letter], row) => {
        const count = letter.startsWith('~') ? Number(letter.slice(1, -1)) : Number.parseInt(letter, 36);
        const there = read[dayOf(row)];
        if (there !== undefined && count > 0 && v.is(countsSchema, { [counter]: count }))
          there[counter] = count;
      });
    }
  }
  return read;
}

const written = (count: number) => (count < 36 ? count.toString(36) : `~${count}~`);

/** Columns in two halves of the counters; null where there is nothing to halve. */
export function halved(columns: CountColumns): [CountColumns, CountColumns] | null {
  const counters = Object.entries(columns.counts).flatMap(([id, of]) =>
    Object.entries(of).map(([what, column]) => ({ id, what, column })),
  );
  if (counters.length < 2) return null;
  const half = Math.ceil(counters.length / 2);
  const of = (part: typeof counters): CountColumns => {
    const counts: Record<string, Record<string, string>> = {};
    for (const { id, what, column } of part) counts[id] = { ...counts[id], [what]: column };
    return { ...columns, counts };
  };
  return [of(counters.slice(0, half)), of(counters.slice(half))];
}
