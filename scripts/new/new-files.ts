import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../package/zip.ts';
import type { Request } from './read-request.ts';
import { rulePath } from './rule-path.ts';
import { titleOf } from './title-of.ts';

const templates = join(import.meta.dirname, 'templates');

/** The files of a new rule or site, by path. `today` is an ISO date. */
export function newFiles(request: Request, today: string): Files {
  const values: Record<string, string> = { ...request, name: titleOf(request.id), today };
  /** A template with each `{{name}}` replaced by its value. */
  const fill = (template: string) =>
    Buffer.from(
      readFileSync(join(templates, template), 'utf8').replace(
        /\{\{(\w+)\}\}/g,
        (place, name: string) => values[name] ?? place,
      ),
    );
  if (request.adds === 'rule')
    return new Map([[rulePath(request.id, request.kind), fill(`rule/${request.kind}.ts.txt`)]]);
  const fixture = readdirSync(join(templates, 'fixture')).map(
    (file) =>
      [`tests/fixtures/${request.id}/${file.slice(0, -'.txt'.length)}`, fill(`fixture/${file}`)] as const,
  );
  return new Map([[`src/sites/${request.id}.ts`, fill('site.ts.txt')], ...fixture]);
}
