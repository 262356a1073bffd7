import { type Counts, type Habit, habits } from '../counting/counts.ts';
import { practiceSiteId } from '../counting/practice.ts';
import { type LeanStep, leanSteps } from '../draft/lean-step.ts';

/** What was written on one site. */
export interface SiteTally {
  readonly site: string;
  readonly posts: number;
  readonly replies: number;
}

/** What became of one tip. Those neither heeded, kept nor dismissed were left with a draft that was never posted. */
export interface TipTally {
  readonly rule: string;
  readonly shown: number;
  readonly heeded: number;
  /** Posted with what the tip was about still in it. */
  readonly kept: number;
  readonly dismissed: number;
}

/** Counters of a day, or of many, ready to be drawn. */
export interface Tally {
  readonly posts: number;
  readonly replies: number;
  /** How many posts and replies leaned which way. */
  readonly lean: Readonly<Record<LeanStep, number>>;
  /** Posts and replies the coach could read: what shares of habits are shares of. The sum of `lean`. */
  readonly judged: number;
  readonly habits: Readonly<Record<Habit, number>>;
  /** Most written first; the practice page is not a site. */
  readonly sites: readonly SiteTally[];
  /** Most shown first. */
  readonly tips: readonly TipTally[];
  /** Drafts posted on the practice page, which count for nothing else. */
  readonly practice: number;
}

const tipCounters = ['shown', 'heeded', 'kept', 'dismissed'] as const;
const isOneOf = <T extends string>(list: readonly T[], name: string): name is T =>
  (list as readonly string[]).includes(name);

/** Reads counters. One it does not know, of a later version perhaps, is passed over. */
export function tallyOf(counts: Counts): Tally {
  const sites = new Map<string, { site: string; posts: number; replies: number }>();
  const tips = new Map<string, Record<(typeof tipCounters)[number], number> & { rule: string }>();
  const lean = { at: 0, 'rather-at': 0, level: 0, 'rather-with': 0, with: 0 };
  let practice = 0;
  for (const [counter, count] of Object.entries(counts)) {
    const [what = '', id] = counter.split(':');
    if (id === undefined) continue;
    if (what === 'post' || what === 'reply') {
      if (id === practiceSiteId) {
        practice += count;
        continue;
      }
      const site = sites.get(id) ?? { site: id, posts: 0, replies: 0 };
      site[what === 'post' ? 'posts' : 'replies'] += count;
      sites.set(id, site);
    } else if (isOneOf(tipCounters, what)) {
      const tip = tips.get(id) ?? { rule: id, shown: 0, heeded: 0, kept: 0, dismissed: 0 };
      tip[what] += count;
      tips.set(id, tip);
    } else if (what === 'lean' && isOneOf(leanSteps, id)) {
      lean[id] += count;
    }
  }
  const total = (of: 'posts' | 'replies') => [...sites.values()].reduce((sum, site) => sum + site[of], 0);
  return {
    posts: total('posts'),
    replies: total('replies'),
    lean,
    judged: leanSteps.reduce((sum, step) => sum + lean[step], 0),
    habits: habitsOf(counts),
    sites: [...sites.values()].sort(
      (a, b) => b.posts + b.replies - a.posts - a.replies || compare(a.site, b.site),
    ),
    tips: [...tips.values()].sort((a, b) => b.shown - a.shown || compare(a.rule, b.rule)),
    practice,
  };
}

function habitsOf(counts: Counts): Record<Habit, number> {
  return Object.fromEntries(habits.map((habit) => [habit, counts[habit] ?? 0])) as Record<Habit, number>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
