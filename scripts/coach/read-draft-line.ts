import * as v from 'valibot';
import type { Draft } from '../../src/text/draft.ts';

const draftLine = v.object({
  text: v.string('"text" must be a string'),
  kind: v.optional(v.picklist(['post', 'reply'], '"kind" must be "post" or "reply"'), 'post'),
  site: v.optional(v.nullable(v.string('"site" must be a string or null')), null),
  answers: v.optional(
    v.nullable(v.object({ text: v.string(), author: v.optional(v.nullable(v.string()), null) })),
    null,
  ),
});

/** Parses one line of JSON as a draft. Throws an error that says which field is invalid. */
export const readDraftLine = (line: string): Draft => v.parse(draftLine, JSON.parse(line));
