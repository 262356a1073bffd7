import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { DraftKind } from '../../src/text/draft.ts';

const row = v.object({ text: v.string(), y: v.picklist([0, 1]) });

/** Drafts of one source: `y` is 1 where a draft talks at people, 0 where it talks with them. */
export interface Task {
  readonly name: string;
  readonly kind: DraftKind;
  readonly rows: readonly { readonly text: string; readonly y: 0 | 1 }[];
}

/**
 * Reads every `*.jsonl` of a folder that has labels of both kinds. Files whose name begins with one of
 * `replies` hold replies, the others posts. Throws on a line that is not JSON.
 */
export function readTasks(folder: string, replies: readonly string[]): Task[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const name = basename(file, '.jsonl');
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    const rows = lines.flatMap((line) => {
      const parsed = v.safeParse(row, JSON.parse(line));
      return parsed.success ? [parsed.output] : [];
    });
    const labels = new Set(rows.map(({ y }) => y));
    const kind = replies.some((prefix) => name.startsWith(prefix)) ? 'reply' : 'post';
    return labels.size === 2 ? [{ name, kind, rows }] : [];
  });
}
