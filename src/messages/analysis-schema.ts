import * as v from 'valibot';
import type { Analysis, Finding } from '../analyzer/analysis.ts';
import type { Draft } from '../text/draft.ts';
import { limitSchema, siteIdSchema } from './site-schema.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });

/** A finding as the background sends it to a page. */
export const findingSchema: v.GenericSchema<unknown, Finding> = v.object({
  rule: v.string(),
  name: v.string(),
  question: v.picklist(['with', 'them', 'give', 'human']),
  spans: v.array(span),
  strength: v.number(),
  what: v.string(),
  why: v.string(),
  source: v.nullable(v.object({ title: v.string(), url: v.pipe(v.string(), v.startsWith('https://')) })),
  suggestion: v.string(),
  alternative: v.nullable(v.object({ what: v.string(), suggestion: v.string() })),
  replacement: v.nullable(v.object({ span, text: v.string() })),
});

/** An analysis as the background sends it to a page. */
export const analysisSchema: v.GenericSchema<unknown, Analysis> = v.object({
  language: v.picklist(['en', 'other']),
  lean: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  nudges: v.array(findingSchema),
  praise: v.array(findingSchema),
  quiet: v.nullable(v.string()),
});

/** A draft as a page sends it to the background, which does not store it. */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  text: v.string(),
  kind: v.picklist(['post', 'reply']),
  site: v.nullable(siteIdSchema),
  answers: v.nullable(v.object({ text: v.string(), author: v.nullable(v.string()) })),
  resumed: v.exactOptional(v.literal(true)),
  limit: limitSchema,
});
