import type { Span } from '../text/span.ts';
import type { RuleMatch } from './run-rules.ts';

/**
 * What was seen, less what nudges say of words in `places`, which the person allows. A nudge all of whose words are
 * allowed was not seen at all, so it does not move the lean either; of any other only the rest is marked.
 * Spans and `places` are in the order of the text, so each list is walked once.
 */
export function ignoreAllowed(seen: readonly RuleMatch[], places: readonly Span[]): readonly RuleMatch[] {
  if (places.length === 0) return seen;
  return seen.flatMap((one) => (one.rule.kind === 'nudge' ? (less(one, places) ?? []) : one));
}

function less(seen: RuleMatch, places: readonly Span[]): RuleMatch | null {
  const { spans, replacement, ...rest } = seen.match;
  const allowed = areWithin(spans, places);
  const kept = spans.filter((_, i) => !allowed[i]);
  if (kept.length === spans.length) return seen;
  if (kept.length < (seen.rule.atLeast ?? 1)) return null;
  // Where each phrase found is a span of its own, the plain words offered are those of the first one left.
  const hits = seen.hits.length === spans.length ? seen.hits.filter((_, i) => !allowed[i]) : seen.hits;
  const offered = replacement?.span.start === kept[0]?.start ? replacement : undefined;
  return { ...seen, hits, match: { ...rest, spans: kept, ...(offered && { replacement: offered }) } };
}

/** For each span whether one of `places` covers it. */
function areWithin(spans: readonly Span[], places: readonly Span[]): boolean[] {
  let [next, reach] = [0, -1];
  return spans.map(({ start, end }) => {
    for (let place = places[next]; place !== undefined && place.start <= start; place = places[++next])
      reach = Math.max(reach, place.end);
    return end <= reach;
  });
}
