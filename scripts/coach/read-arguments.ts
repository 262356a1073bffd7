import { parseArgs } from 'node:util';
import type { Draft } from '../../src/text/draft.ts';
import { unknownName } from '../nearest-names.ts';

export interface CoachOptions {
  readonly jsonl: boolean;
  readonly draft: Draft;
  /** An error message if the arguments are invalid, else null. */
  readonly problem: string | null;
}

const usage = `Usage: npm run coach -- "your draft" [--kind post|reply] [--site x] [--answers "the post you reply to"]
     npm run --silent coach -- --jsonl < drafts.jsonl > analyses.jsonl`;

/**
 * Reads the arguments of `npm run coach`. `siteIds` are the sites that `--site` can name. Never
 * throws; an error is in `problem`.
 */
export function readArguments(args: readonly string[], siteIds: readonly string[]): CoachOptions {
  const options = {
    jsonl: { type: 'boolean', default: false },
    kind: { type: 'string' },
    site: { type: 'string' },
    answers: { type: 'string' },
    author: { type: 'string' },
  } as const;
  const emptyDraft: Draft = { text: '', kind: 'post', site: null, answers: null };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const kind = values.kind ?? (values.answers === undefined ? 'post' : 'reply');
    if (kind !== 'post' && kind !== 'reply')
      throw new Error(`--kind must be "post" or "reply", not "${kind}".`);
    if (!values.jsonl && positionals.length === 0) throw new Error('Give the draft as an argument.');
    if (values.site !== undefined && !siteIds.includes(values.site))
      return { jsonl: false, draft: emptyDraft, problem: unknownName('site', values.site, siteIds) };
    const answers =
      values.answers === undefined ? null : { text: values.answers, author: values.author ?? null };
    const draft: Draft = { text: positionals.join(' '), kind, site: values.site ?? null, answers };
    return { jsonl: values.jsonl, draft, problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { jsonl: false, draft: emptyDraft, problem: `${reason}\n${usage}` };
  }
}
