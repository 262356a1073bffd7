import * as v from 'valibot';

/** How long a draft may be, where that is known. */
export const limitSchema = v.exactOptional(
  v.object({ max: v.number(), counting: v.picklist(['characters', 'graphemes', 'mastodon', 'x']) }),
);
