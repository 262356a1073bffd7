import type { Draft, DraftKind } from '../../text/draft.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import { countNames, type TextCounts } from './count-text.ts';
import { disagrees } from './disagrees.ts';
import type { PhraseMatch } from './phrase-table.ts';

/**
 * When a rule applies. These are all the conditions there are: anything else is code, in `detect`.
 */
export interface Where {
  /** Only posts, or only replies. */
  readonly kind?: DraftKind;
  /** Only drafts that disagree with somebody: "that's wrong", "I don't agree". */
  readonly disagreeing?: true;
  /**
   * Only phrases that start within so many tokens (words, marks, links, emoji …) of the draft's
   * beginning.
   */
  readonly withinFirst?: number;
  /**
   * Only drafts with so many of the rule's phrases; the number may differ between posts and
   * replies.
   */
  readonly times?: number | Readonly<Record<DraftKind, number>>;
  /**
   * Only drafts with so many of these: `{ words: { max: 60 }, questions: { max: 0 }, links: { min:
   * 1 } }`.
   */
  readonly count?: Readonly<Partial<Record<keyof TextCounts, Bounds>>>;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** The names of the conditions. */
export const conditionNames: readonly string[] = Object.keys({
  kind: true,
  disagreeing: true,
  withinFirst: true,
  times: true,
  count: true,
} satisfies Record<keyof Where, true>);

/** How many phrases a rule needs in a draft of `kind`. */
export const timesNeeded = ({ times = 1 }: Where, kind: DraftKind): number =>
  typeof times === 'number' ? times : times[kind];

/**
 * The conditions of one rule, ready to be evaluated. `kind` is not among them: the runner sorts
 * rules by it.
 */
export interface Conditions {
  /** Those of `found` that meet the conditions, or null where the draft does not meet them. */
  readonly matchesIn: (
    draft: Draft,
    text: ParsedText,
    counts: TextCounts,
    found: readonly PhraseMatch[],
  ) => readonly PhraseMatch[] | null;
  /**
   * How often a rule without phrases matches: as often as the rarest of the things with a `min`
   * occurs.
   */
  readonly timesCounted: (counts: TextCounts) => number;
}

/** Prepares the conditions of a rule; null where it has none but `kind`. */
export function prepareConditions(where: Where): Conditions | null {
  const { disagreeing, withinFirst, times, count } = where;
  if (!disagreeing && withinFirst === undefined && times === undefined && count === undefined) return null;
  const bounds = boundsOf(where);
  const needed = bounds.filter(({ min }) => min > 0);
  return {
    matchesIn(draft, text, counts, found) {
      for (const { name, min, max } of bounds) if (counts[name] < min || counts[name] > max) return null;
      let matches = found;
      if (withinFirst !== undefined) {
        matches = matches.filter(({ first }) => first < withinFirst);
        if (matches.length === 0) return null;
      }
      if (times !== undefined && matches.length < timesNeeded(where, draft.kind)) return null;
      return disagreeing && !disagrees(text.words) ? null : matches;
    },
    timesCounted: (counts) => (needed.length === 0 ? 1 : Math.min(...needed.map(({ name }) => counts[name]))),
  };
}

function boundsOf({ count = {} }: Where) {
  return countNames.flatMap((name) => {
    const bounds = count[name];
    if (bounds === undefined) return [];
    return [{ name, min: bounds.min ?? 0, max: bounds.max ?? Number.POSITIVE_INFINITY }];
  });
}
