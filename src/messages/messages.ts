import * as v from 'valibot';
import { countsSchema } from '../storage/day-counts.ts';
import { settingsChangeSchema } from '../storage/settings-change.ts';
import { draftSchema } from './analysis-schema.ts';

const ruleId = v.pipe(v.string(), v.maxLength(50), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const postedSchema = v.object({
  type: v.literal('posted'),
  draft: draftSchema,
  /** Rules whose tip was shown in it, where it is not counted yet what became of them. */
  shown: v.pipe(v.array(ruleId), v.maxLength(200), v.readonly()),
  /** The thread it is in, by the page's address; only a salted hash of it is kept, for a week. */
  thread: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(300))),
});
export type PostedMessage = v.InferOutput<typeof postedSchema>;

/**
 * To the background: which site is this, look at a draft, how often was each tip shown, a draft was posted, something
 * else happened that is counted, a
 * choice was made, or the week was opened. A draft is looked at and forgotten.
 */
export const toBackgroundSchema = v.variant('type', [
  v.object({ type: v.literal('site'), origin: v.pipe(v.string(), v.url(), v.maxLength(300)) }),
  v.object({ type: v.literal('analyze'), draft: draftSchema }),
  v.object({ type: v.literal('told') }),
  postedSchema,
  v.object({ type: v.literal('count'), counts: countsSchema }),
  v.object({ type: v.literal('change'), change: settingsChangeSchema }),
  v.object({ type: v.literal('week-seen') }),
]);
export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;

/**
 * To a page's content script: what do you see? Has one of you seen a composer (the others do not answer)? Or:
 * the shortcut was pressed, or these origins are no longer yours to be on.
 */
export const toPageSchema = v.variant('type', [
  v.object({ type: v.literal('status') }),
  v.object({ type: v.literal('seen') }),
  v.object({ type: v.literal('open') }),
  v.object({ type: v.literal('leave'), origins: v.array(v.string()) }),
]);
export type ToPage = v.InferOutput<typeof toPageSchema>;

/** What a content script answers. */
export const pageStatusSchema = v.object({
  site: v.string(),
  siteName: v.string(),
  /** Whether a composer has been seen since the page loaded. */
  composerSeen: v.boolean(),
});
export type PageStatus = v.InferOutput<typeof pageStatusSchema>;
