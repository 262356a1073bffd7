import * as v from 'valibot';

/**
 * Messages to the content scripts of a page.
 * - `status`: asks for the `PageStatus`
 * - `composer-status`: the same, but only frames that have found a composer answer
 * - `open-card`: the user pressed the shortcut
 * - `stop`: the user removed the permission for these origins
 */
export const toPageSchema = v.variant('type', [
  v.object({ type: v.literal('status') }),
  v.object({ type: v.literal('composer-status') }),
  v.object({ type: v.literal('open-card') }),
  v.object({ type: v.literal('stop'), origins: v.array(v.string()) }),
]);
export type ToPage = v.InferOutput<typeof toPageSchema>;

/** What a content script reports about its page. */
export const pageStatusSchema = v.object({
  site: v.string(),
  siteName: v.string(),
  /** Whether a composer was found since the page loaded. */
  hasSeenComposer: v.boolean(),
});
export type PageStatus = v.InferOutput<typeof pageStatusSchema>;
