import { type Counts, type Habit, habits, practiceSiteId } from '../counting/counts.ts';
import { type LeanStep, leanSteps } from '../draft/lean-step.ts';

/** What was written on one site. */
interface SiteTally {
  readonly site: string;
  readonly posts: number;
  readonly replies: number;
}

/**
 * The outcomes of one tip. `shown` can exceed the sum of the other three, because a draft with a
 * tip may never be posted.
 */
interface TipTally {
  readonly rule: string;
  readonly shown: number;
  readonly followed: number;
  /** Posted with the flagged words still in it. */
  readonly kept: number;
  readonly dismissed: number;
}

/** The counters of one or more days, grouped for display. */
export interface Tally {
  readonly posts: number;
  readonly replies: number;
  /** Posts and replies by the step of the lean scale they fell on. */
  readonly lean: Readonly<Record<LeanStep, number>>;
  /** Posts and replies with a lean: the sum of `lean`. Shares of habits are shares of this. */
  readonly analyzed: number;
  readonly habits: Readonly<Record<Habit, number>>;
  /** Sorted by posts and replies, highest first. The practice page is not a site. */
  readonly sites: readonly SiteTally[];
  /** Sorted by `shown`, highest first. */
  readonly tips: readonly TipTally[];
  /** Drafts posted on the practice page. They count for nothing else. */
  readonly practice: number;
}

type TipOutcome = Exclude<keyof TipTally, 'rule'>;

/** The stored counter of each outcome. `heeded` is the stored name of `followed`. */
const tipOutcomes: ReadonlyMap<string, TipOutcome> = new Map([
  ['shown', 'shown'],
  ['heeded', 'followed'],
  ['kept', 'kept'],
  ['dismissed', 'dismissed'],
]);

/** Groups counters. Unknown counters, for example those of a later version, are ignored. */
export function tallyOf(counts: Counts): Tally {
  const sites = siteTallies(counts);
  const lean = leanCounts(counts);
  return {
    posts: sites.reduce((sum, site) => sum + site.posts, 0),
    replies: sites.reduce((sum, site) => sum + site.replies, 0),
    lean,
    analyzed: leanSteps.reduce((sum, step) => sum + lean[step], 0),
    habits: habitCounts(counts),
    sites,
    tips: tipTallies(counts),
    practice: (counts[`post:${practiceSiteId}`] ?? 0) + (counts[`reply:${practiceSiteId}`] ?? 0),
  };
}

/** The counters that have an id: `post:x` is the counter `post` with the id `x`. */
function withId(counts: Counts): { name: string; id: string; count: number }[] {
  return Object.entries(counts).flatMap(([counter, count]) => {
    const [name = '', id] = counter.split(':');
    return id === undefined ? [] : [{ name, id, count }];
  });
}

function siteTallies(counts: Counts): SiteTally[] {
  const sites = new Map<string, SiteTally>();
  for (const { name, id, count } of withId(counts)) {
    if (id === practiceSiteId) continue;
    const site = sites.get(id) ?? { site: id, posts: 0, replies: 0 };
    if (name === 'post') sites.set(id, { ...site, posts: site.posts + count });
    if (name === 'reply') sites.set(id, { ...site, replies: site.replies + count });
  }
  const total = ({ posts, replies }: SiteTally) => posts + replies;
  return [...sites.values()].sort((a, b) => total(b) - total(a) || compare(a.site, b.site));
}

function tipTallies(counts: Counts): TipTally[] {
  const tips = new Map<string, TipTally>();
  for (const { name, id, count } of withId(counts)) {
    const outcome = tipOutcomes.get(name);
    if (outcome === undefined) continue;
    const tip = tips.get(id) ?? { rule: id, shown: 0, followed: 0, kept: 0, dismissed: 0 };
    tips.set(id, { ...tip, [outcome]: tip[outcome] + count });
  }
  return [...tips.values()].sort((a, b) => b.shown - a.shown || compare(a.rule, b.rule));
}

function leanCounts(counts: Counts): Record<LeanStep, number> {
  const of = (step: LeanStep) => counts[`lean:${step}`] ?? 0;
  return {
    at: of('at'),
    'rather-at': of('rather-at'),
    level: of('level'),
    'rather-with': of('rather-with'),
    with: of('with'),
  };
}

function habitCounts(counts: Counts): Record<Habit, number> {
  return Object.fromEntries(habits.map((habit) => [habit, counts[habit] ?? 0])) as Record<Habit, number>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
