import * as v from 'valibot';
import { isDeletionKey } from '../coach/log/deletions.ts';
import { isDay, mondayOf } from '../coach/log/period.ts';
import { devicePattern, type SharedLog } from '../coach/log/shared-log.ts';
import { countsSchema } from './day-counts.ts';

/** The version of exported files. */
export const exportVersion = 1;

/**
 * Why a file cannot be imported: it is not JSON; it is not an export of this extension; a later
 * version wrote it; or the value at the path `where` is wrong, such as
 * `devices.3f9a01bc.days.2026-11-22.asked`.
 */
export interface ImportProblem {
  readonly why: 'not-json' | 'not-ours' | 'newer' | 'wrong';
  readonly where: string;
}

export type Imported = { readonly log: SharedLog } | { readonly problem: ImportProblem };

const day = v.pipe(v.string(), v.check(isDay));
const monday = v.pipe(
  day,
  v.check((text) => mondayOf(text) === text),
);
const deletionCount = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000));
const headSchema = v.object({ talkwith: v.pipe(v.number(), v.safeInteger()) });
const fileSchema = v.object({
  cuts: v.record(v.pipe(v.string(), v.check(isDeletionKey)), deletionCount),
  devices: v.record(
    v.pipe(v.string(), v.regex(devicePattern)),
    v.object({ days: v.record(day, countsSchema), weeks: v.record(monday, countsSchema) }),
  ),
});

/** The log in the text of an exported file, or what is wrong with it. Never throws. */
export function parseExport(text: string): Imported {
  const problem = (why: ImportProblem['why'], where = ''): Imported => ({ problem: { why, where } });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  const head = v.safeParse(headSchema, file);
  if (!head.success) return problem('not-ours');
  if (head.output.talkwith > exportVersion) return problem('newer');
  const parsed = v.safeParse(fileSchema, file);
  if (!parsed.success) return problem('wrong', v.getDotPath(parsed.issues[0]) ?? '');
  const { cuts: deletions, devices } = parsed.output;
  return { log: { deletions, devices } };
}
