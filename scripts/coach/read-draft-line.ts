import * as v from 'valibot';
import type { Draft } from '../../src/text/draft.ts';
import { unknownName } from '../nearest-names.ts';

const draftLine = v.object({
  text: v.string('"text" must be a string'),
  kind: v.optional(v.picklist(['post', 'reply'], '"kind" must be "post" or "reply"'), 'post'),
  site: v.optional(v.nullable(v.string('"site" must be a string or null')), null),
  answers: v.optional(
    v.nullable(v.object({ text: v.string(), author: v.optional(v.nullable(v.string()), null) })),
    null,
  ),
});

/**
 * Parses one line of JSON as a draft. `siteIds` are the sites that it can name. Throws an error
 * that says which field is invalid.
 */
export function readDraftLine(line: string, siteIds: readonly string[]): Draft {
  const draft = v.parse(draftLine, JSON.parse(line));
  if (draft.site !== null && !siteIds.includes(draft.site))
    throw new Error(unknownName('site', draft.site, siteIds));
  return draft;
}
