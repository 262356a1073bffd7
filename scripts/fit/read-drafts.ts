import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { DraftKind, ReplyTarget } from '../../src/text/draft.ts';
import { InputError } from './input-error.ts';

/** A draft and its label: 1 talks at people, 0 talks with them. */
export interface LabeledDraft {
  readonly text: string;
  readonly kind: DraftKind;
  readonly answers: ReplyTarget | null;
  readonly y: 0 | 1;
}

/** The drafts of one file: posts, replies or both. It has drafts of both labels. */
export interface DraftSet {
  /** The file's name without `.jsonl`. */
  readonly name: string;
  readonly drafts: readonly LabeledDraft[];
}

export interface LabeledFolder {
  readonly sets: readonly DraftSet[];
  /** One sentence for each set that cannot be used. */
  readonly skipped: readonly string[];
}

const author = v.optional(v.nullable(v.string()), null);
const answers = v.union(
  [
    v.object({ text: v.string(), author }),
    v.pipe(
      v.string(),
      v.transform((text) => ({ text, author: null })),
    ),
  ],
  '"answers" must be a string, or an object with "text" and "author"',
);
const row = v.object(
  {
    text: v.string('"text" must be a string'),
    kind: v.optional(v.picklist(['post', 'reply'], '"kind" must be "post" or "reply"')),
    answers: v.optional(v.nullable(answers), null),
    y: v.unknown(),
  },
  ({ path }) => (path ? `"${String(path[0].key)}" is missing` : 'not a JSON object'),
);

/**
 * Reads every `*.jsonl` file of a folder, one draft a line: `{"text", "y", "kind"?, "answers"?}`. A
 * draft without `kind` is a reply if it has `answers`, or if its file's name starts with one of
 * `replies`; otherwise a post. Throws an `InputError` that names the file and line.
 */
export function readDrafts(folder: string, replies: readonly string[]): LabeledFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InputError(`${folder}: no such folder`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  if (files.length === 0) throw new InputError(`${folder}: no .jsonl files`);
  const sets: DraftSet[] = [];
  const skipped: string[] = [];
  for (const file of files.sort()) {
    const name = basename(file, '.jsonl');
    const fallback = replies.some((prefix) => name.startsWith(prefix)) ? 'reply' : 'post';
    const drafts = readFile(join(folder, file), fallback);
    if (drafts === null) skipped.push(`${name}: no line has a "y" of 0 or 1.`);
    const label = drafts?.[0]?.y;
    if (drafts?.some(({ y }) => y !== label)) sets.push({ name, drafts });
    else if (label !== undefined)
      skipped.push(`${name}: every draft is labeled ${label}, so there is nothing to compare.`);
  }
  if (sets.length === 0) throw new InputError(`${folder}: no file has drafts labeled 0 and drafts labeled 1`);
  return { sets, skipped };
}

/** The drafts of a file, or null if none of its labels is 0 or 1. */
function readFile(path: string, fallback: DraftKind): LabeledDraft[] | null {
  const lines = readFileSync(path, 'utf8').split('\n');
  const drafts: LabeledDraft[] = [];
  let unlabeled: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const place = `${path}:${index + 1}`;
    const { y, kind, ...draft } = readRow(line, place);
    if (y === 0 || y === 1)
      drafts.push({ ...draft, y, kind: kind ?? (draft.answers === null ? fallback : 'reply') });
    else unlabeled ??= place;
  }
  if (drafts.length === 0) return null;
  if (unlabeled !== null)
    throw new InputError(`${unlabeled}: "y" must be 1 (talks at people) or 0 (talks with them)`);
  return drafts;
}

function readRow(line: string, place: string): v.InferOutput<typeof row> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
  const result = v.safeParse(row, json);
  if (!result.success) throw new InputError(`${place}: ${result.issues[0].message}`);
  return result.output;
}
