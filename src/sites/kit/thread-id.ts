import type { PageSite } from './site.ts';

/**
 * Returns an id of the thread that a page shows, or null where the site has no pattern or it fails.
 */
export function threadIdOf(
  { thread }: PageSite,
  { host, pathname, search }: Pick<URL, 'host' | 'pathname' | 'search'>,
): string | null {
  const id = thread === undefined ? undefined : new RegExp(thread).exec(pathname + search)?.[1];
  return id === undefined ? null : `${host}/${id}`;
}
