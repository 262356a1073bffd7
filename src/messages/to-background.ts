import * as v from 'valibot';
import { countsSchema } from '../storage/day-counts.ts';
import { settingsChangeSchema } from '../storage/settings-change.ts';
import { draftSchema } from './analysis-schema.ts';

const ruleId = v.pipe(v.string(), v.maxLength(50), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const postedSchema = v.object({
  type: v.literal('posted'),
  draft: draftSchema,
  /** The tips shown in the draft, by rule, and the state of each when Post was pressed. */
  tips: v.pipe(
    v.array(v.tuple([ruleId, v.picklist(['open', 'followed', 'dismissed'])])),
    v.maxLength(200),
    v.readonly(),
  ),
  /** The address of its thread. The background keeps only a salted hash of it, for a week. */
  thread: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(300))),
});
export type PostedMessage = v.InferOutput<typeof postedSchema>;

/**
 * Messages to the background.
 * - `site`: asks which sites a page can be
 * - `analyze`: asks for the analysis of a draft, which is not stored
 * - `posted`: counts a posted draft
 * - `count`: adds counts to the current day
 * - `change`: changes a setting
 * - `week-opened`: the user opened the week page
 */
export const toBackgroundSchema = v.variant('type', [
  v.object({ type: v.literal('site'), origin: v.pipe(v.string(), v.url(), v.maxLength(300)) }),
  v.object({ type: v.literal('analyze'), draft: draftSchema }),
  postedSchema,
  v.object({ type: v.literal('count'), counts: countsSchema }),
  v.object({ type: v.literal('change'), change: settingsChangeSchema }),
  v.object({ type: v.literal('week-opened') }),
]);
export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;
