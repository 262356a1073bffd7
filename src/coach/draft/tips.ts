/**
 * What has happened so far to a tip that was shown in a draft. `obsolete`: its finding is gone
 * without an edit, because the post being answered changed. `counted`: its outcome was counted when
 * the person left the page.
 */
export type TipState = 'open' | 'followed' | 'dismissed' | 'obsolete' | 'counted';

/** The tips shown in one draft, by rule. */
export type ShownTips = ReadonlyMap<string, TipState>;

/** The tips reported with a posted draft. Their outcome is decided after the report. */
export type PostedTips = ReadonlyMap<string, 'open' | 'followed' | 'dismissed'>;

/** What the person did about a tip, decided when the draft ends. */
export type TipOutcome = 'kept' | 'followed' | 'dismissed';

/** Returns the tips with one of them in another state. A counted tip stays counted. */
export function withTip(tips: ShownTips, rule: string, state: TipState): ShownTips {
  return tips.get(rule) === 'counted' ? tips : new Map([...tips, [rule, state]]);
}

/**
 * Returns the outcome of each tip when the draft ends, without the tips that have none.
 * `isStillThere` returns whether the posted draft still has the finding of a rule, or null where
 * that is unknown: the draft was not posted, or the coach may not show findings about it.
 */
export function outcomesOf(
  tips: Iterable<readonly [rule: string, state: TipState]>,
  isStillThere: (rule: string) => boolean | null,
): (readonly [rule: string, outcome: TipOutcome])[] {
  return [...tips].flatMap(([rule, state]) => {
    const outcome = outcomeOf(state, isStillThere(rule));
    return outcome === null ? [] : [[rule, outcome] as const];
  });
}

function outcomeOf(state: TipState, isStillThere: boolean | null): TipOutcome | null {
  if (state === 'dismissed') return 'dismissed';
  if (state === 'obsolete' || state === 'counted') return null;
  if (isStillThere !== null) return isStillThere ? 'kept' : 'followed';
  return state === 'followed' ? 'followed' : null;
}
