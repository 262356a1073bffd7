import type { PageSite } from './site.ts';

/** Tells the thread a page shows from others by its address, or null where the site's data does not say how. */
export function threadIdOf(
  { thread }: PageSite,
  { host, pathname, search }: Pick<URL, 'host' | 'pathname' | 'search'>,
): string | null {
  const id = thread === undefined ? undefined : new RegExp(thread).exec(pathname + search)?.[1];
  return id === undefined ? null : `${host}/${id}`;
}
