import * as v from 'valibot';
import { draftSchema } from './analysis-schema.ts';
import { draftStateSchema } from './draft-state-schema.ts';

/** What a content script reports, as JSON, about the composer that had the focus last. */
export const composerReportSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    site: v.object({ id: v.string(), name: v.string() }),
    /** How many composers of the page are coached. */
    composers: v.number(),
    /** The id of its editor adapter. */
    editor: v.string(),
    /** How the composer was found: `editable` is '*' where it was guessed. */
    spec: v.object({ editable: v.string() }),
    draft: draftSchema,
    /** The text in the composer, which the coach may not have read yet. */
    textNow: v.string(),
    state: draftStateSchema,
  }),
);
export type ComposerReport = v.InferOutput<typeof composerReportSchema>;
