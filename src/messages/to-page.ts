import * as v from 'valibot';

/**
 * Messages to the content scripts of a page.
 * - `status`: asks for the `PageStatus`
 * - `composer`: asks for the `ComposerReport`; only frames that have found a composer answer
 * - `open-card`: the user pressed the shortcut
 * - `stop`: the user removed the permission for these origins
 */
export const toPageSchema = v.variant('type', [
  v.object({ type: v.literal('status') }),
  v.object({ type: v.literal('composer') }),
  v.object({ type: v.literal('open-card') }),
  v.object({ type: v.literal('stop'), origins: v.array(v.string()) }),
]);
export type ToPage = v.InferOutput<typeof toPageSchema>;

/**
 * Why an element is no composer: it is no text box with several lines, it is a search box or a code
 * editor, it is private, or no button that posts is near it.
 */
const notComposerReasons = ['no-text-box', 'search-or-code', 'private', 'no-post-button'] as const;
export type NotComposer = (typeof notComposerReasons)[number];

/** What a content script reports about its page. */
export const pageStatusSchema = v.object({
  site: v.object({ id: v.string(), name: v.string() }),
  /** Why the element with the focus is no composer, or null if it is one. */
  notComposer: v.nullable(v.picklist(notComposerReasons)),
});
export type PageStatus = v.InferOutput<typeof pageStatusSchema>;
