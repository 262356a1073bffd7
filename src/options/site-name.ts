import { practiceSiteId } from '../coach/counting/counts.ts';
import { sites } from '../sites/kit/sites.ts';
import { localize } from '../ui/i18n.ts';

const names = new Map(sites.map(({ id, name }) => [id, name]));

/** The name of a site. A site the person added is named by its id, which is its host name. */
export function siteName(id: string): string {
  return id === practiceSiteId ? localize('practicePage') : (names.get(id) ?? id);
}
