import { timesNeeded } from '../rules/kit/where.ts';
import type { DraftKind } from '../text/draft.ts';
import type { Span } from '../text/span.ts';
import type { RuleMatch } from './run-rules.ts';

/**
 * The matches without what nudges are about at `places`, where words stand that the person allows.
 * A nudge that has too few other words left is gone, so it does not move the lean either. Spans and
 * `places` are in the order of the text, so each list is read once.
 */
export function ignoreAllowed(
  matches: readonly RuleMatch[],
  places: readonly Span[],
  kind: DraftKind,
): readonly RuleMatch[] {
  if (places.length === 0) return matches;
  return matches.flatMap((one) =>
    one.rule.kind === 'nudge' ? (withoutAllowed(one, places, kind) ?? []) : one,
  );
}

function withoutAllowed(found: RuleMatch, places: readonly Span[], kind: DraftKind): RuleMatch | null {
  const { match, rule, phraseMatches } = found;
  const { spans, ...others } = match;
  const isAllowed = areWithin(spans, places);
  const kept = spans.filter((_, index) => !isAllowed[index]);
  if (kept.length === spans.length) return found;
  if (kept.length < timesNeeded(rule.where ?? {}, kind)) return null;
  // Where each phrase is a span of its own, the plain words offered are those of the first phrase
  // that is left.
  const phrasesLeft =
    phraseMatches.length === spans.length
      ? phraseMatches.filter((_, index) => !isAllowed[index])
      : phraseMatches;
  return {
    ...found,
    phraseMatches: phrasesLeft,
    match: { ...others, spans: kept },
  };
}

/** For each span, whether one of `places` covers it. */
function areWithin(spans: readonly Span[], places: readonly Span[]): boolean[] {
  let [next, reach] = [0, -1];
  return spans.map(({ start, end }) => {
    for (let place = places[next]; place !== undefined && place.start <= start; place = places[++next])
      reach = Math.max(reach, place.end);
    return end <= reach;
  });
}
