import * as v from 'valibot';
import type { PageSite } from '../sites/kit/site.ts';

/** The id of a site: one of the known sites, or the host of a site the user added. */
export const siteIdSchema = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:[.-]+[a-z0-9]+)*$/));

/** The maximum length of a draft, if it is known. */
export const limitSchema = v.exactOptional(
  v.object({ max: v.number(), counting: v.picklist(['characters', 'graphemes', 'mastodon', 'x']) }),
);

const optionalText = v.exactOptional(v.string());

/** A site as the background sends it to a page. */
export const pageSiteSchema: v.GenericSchema<unknown, PageSite> = v.object({
  id: v.string(),
  name: v.string(),
  recognize: optionalText,
  thread: optionalText,
  composers: v.array(
    v.object({
      kind: v.picklist(['post', 'reply']),
      editable: v.string(),
      inside: optionalText,
      submit: optionalText,
      shortcut: v.exactOptional(v.picklist(['mod+enter', 'enter'])),
      answers: v.exactOptional(
        v.object({ within: optionalText, item: v.string(), text: v.string(), author: optionalText }),
      ),
      limit: limitSchema,
      requiresReplyTarget: v.exactOptional(v.literal(true)),
    }),
  ),
});
