import * as v from 'valibot';
import type { PageSite } from '../sites/kit/site.ts';
import { limitSchema } from './limit-schema.ts';

const text = v.exactOptional(v.string());

/** A site as the background tells of it. */
export const pageSiteSchema: v.GenericSchema<unknown, PageSite> = v.object({
  id: v.string(),
  name: v.string(),
  recognize: text,
  thread: text,
  composers: v.array(
    v.object({
      kind: v.picklist(['post', 'reply']),
      editable: v.string(),
      inside: text,
      submit: text,
      shortcut: v.exactOptional(v.picklist(['mod+enter', 'enter'])),
      answers: v.exactOptional(v.object({ within: text, item: v.string(), text: v.string(), author: text })),
      limit: limitSchema,
      requiresReplyTarget: v.exactOptional(v.literal(true)),
    }),
  ),
});
