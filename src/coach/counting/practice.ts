/** The site id under which the practice page's posts are kept apart. */
export const practiceSiteId = 'practice';
