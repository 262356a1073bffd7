import * as v from 'valibot';
import { isDeletion } from '../coach/log/deletions.ts';
import { isDay, mondayOf } from '../coach/log/period.ts';
import { devicePattern, type SharedLog } from '../coach/log/shared-log.ts';
import { countsSchema } from './day-counts.ts';

/** The version of exported files. */
export const exportVersion = 1;

/**
 * Why a file cannot be imported: it is not JSON; it is none of ours; a later version of the extension wrote
 * it; or it is wrong at the place `where`, such as `devices.3f9a01bc.days.2026-11-22.asked`.
 */
export interface ImportProblem {
  readonly why: 'not-json' | 'not-ours' | 'newer' | 'wrong';
  readonly where: string;
}

export type Imported = { readonly log: SharedLog } | { readonly problem: ImportProblem };

const day = v.pipe(v.string(), v.check(isDay));
const monday = v.pipe(
  day,
  v.check((one) => mondayOf(one) === one),
);
const times = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000));
const fileSchema = v.object({
  cuts: v.record(v.pipe(v.string(), v.check(isDeletion)), times),
  devices: v.record(
    v.pipe(v.string(), v.regex(devicePattern)),
    v.object({ days: v.record(day, countsSchema), weeks: v.record(monday, countsSchema) }),
  ),
});

/** The log in an exported file's text, all of it or none. Never throws. */
export function parseExport(text: string): Imported {
  const problem = (why: ImportProblem['why'], where = ''): Imported => ({ problem: { why, where } });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  const head = v.safeParse(v.object({ talkwith: v.pipe(v.number(), v.safeInteger()) }), file);
  if (!head.success) return problem('not-ours');
  if (head.output.talkwith > exportVersion) return problem('newer');
  const parsed = v.safeParse(fileSchema, file);
  if (parsed.success) return { log: parsed.output };
  return problem('wrong', v.getDotPath(parsed.issues[0]) ?? '');
}
