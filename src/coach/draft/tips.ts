/**
 * What has happened so far to a tip that was shown in a draft. `moot`: what it was about went away without an edit
 * (the post being answered changed). `settled`: its outcome was counted when the page was left.
 */
export type TipState = 'open' | 'followed' | 'dismissed' | 'moot' | 'settled';

/** The tips shown in one draft, by rule. */
export type Tips = ReadonlyMap<string, TipState>;

/** Tips whose outcome is still to be decided, as they are reported with a posted draft. */
export type PostedTips = ReadonlyMap<string, 'open' | 'followed' | 'dismissed'>;

/** What became of a tip once its draft ended. */
export type TipOutcome = 'kept' | 'followed' | 'dismissed';

/** The tips with one of them in another state; a settled one stays settled. */
export function withTip(tips: Tips, rule: string, state: TipState): Tips {
  return tips.get(rule) === 'settled' ? tips : new Map([...tips, [rule, state]]);
}

/**
 * What became of each tip, decided once, when the draft ends. `isStillThere` says whether a tip's finding is in the
 * posted draft, or null where that is unknown: the draft was never posted, or nothing may be shown about it. Tips
 * without an outcome are left out.
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
  if (state === 'moot' || state === 'settled') return null;
  if (isStillThere !== null) return isStillThere ? 'kept' : 'followed';
  return state === 'followed' ? 'followed' : null;
}
