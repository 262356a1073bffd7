import { addCounts, type Counts, type Day, type HabitLog } from './counts.ts';

/** A week's counts, ready to be said. */
export interface Week {
  /** The Monday it began on. */
  readonly from: Day;
  readonly posts: number;
  readonly replies: number;
  readonly asked: number;
  readonly linkOnly: number;
  /** Posts and replies by site id, most first; the practice page is not a site. */
  readonly sites: readonly { readonly site: string; readonly count: number }[];
  /** Drafts posted on the practice page, which count for nothing else. */
  readonly practice: number;
  readonly nudges: { readonly shown: number; readonly heeded: number; readonly dismissed: number };
}

/** The site id under which the practice page's posts are kept apart. */
export const practiceSite = 'practice';

/** The local calendar day of a moment. */
export function dayOf(now: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The seven days of the week `now` is in, from Monday (ISO 8601). */
export function daysOfWeek(now: Date): Day[] {
  const monday = now.getDate() - ((now.getDay() + 6) % 7);
  return Array.from({ length: 7 }, (_, i) => dayOf(new Date(now.getFullYear(), now.getMonth(), monday + i)));
}

/** Sums the habit log over the week `now` is in. */
export function weekOf(log: HabitLog, now: Date): Week {
  const days = daysOfWeek(now);
  const counts = days.reduce<Counts>((sum, day) => addCounts(sum, log[day] ?? {}), {});
  const sites = new Map<string, number>();
  let [posts, replies, practice] = [0, 0, 0];
  for (const [counter, count] of Object.entries(counts)) {
    const [what, site] = counter.split(':');
    if (site === undefined || (what !== 'post' && what !== 'reply')) continue;
    if (site === practiceSite) {
      practice += count;
      continue;
    }
    if (what === 'post') posts += count;
    else replies += count;
    sites.set(site, (sites.get(site) ?? 0) + count);
  }
  return {
    from: days[0] ?? dayOf(now),
    posts,
    replies,
    asked: counts.asked ?? 0,
    linkOnly: counts['link-only'] ?? 0,
    sites: [...sites].map(([site, count]) => ({ site, count })).sort((a, b) => b.count - a.count),
    practice,
    nudges: {
      shown: total(counts, 'shown:'),
      heeded: total(counts, 'heeded:'),
      dismissed: total(counts, 'dismissed:'),
    },
  };
}

function total(counts: Counts, prefix: string): number {
  return Object.entries(counts).reduce(
    (sum, [counter, count]) => sum + (counter.startsWith(prefix) ? count : 0),
    0,
  );
}
