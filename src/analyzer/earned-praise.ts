import type { ParsedText } from '../text/parsed-text.ts';
import type { Span } from '../text/span.ts';
import type { Seen } from './look.ts';
import { isRude } from './rude.ts';

/**
 * What was seen, less praise that is not earned: any in a draft that goes against a person, and what stands on words
 * that a nudge is about or in a sentence that is rude. In one place, so that no rule has to think of the others.
 */
export function withEarnedPraise(seen: readonly Seen[], text: ParsedText): readonly Seen[] {
  if (!seen.some(({ rule }) => rule.kind === 'praise')) return seen;
  if (seen.some(({ rule }) => rule.kind === 'nudge' && rule.against))
    return seen.filter(({ rule }) => rule.kind !== 'praise');
  const spoilt = [
    ...seen.flatMap(({ rule, sighting }) => (rule.kind === 'nudge' ? sighting.spans.map(quoted) : [])),
    ...text.sentences.filter((sentence) => isRude(text, sentence)),
  ].sort((a, b) => a.start - b.start);
  if (spoilt.length === 0) return seen;
  return seen.flatMap((one) => (one.rule.kind === 'praise' ? (less(one, spoilt) ?? []) : one));
}

/** As much of a span as a sentence of ours quotes: a nudge about a whole paragraph is about its shape, not its words. */
const mostQuoted = 60;
const quoted = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + mostQuoted) });

function less(seen: Seen, spoilt: readonly Span[]): Seen | null {
  const kept = apartFrom(seen.sighting.spans, spoilt);
  if (kept.length === seen.sighting.spans.length) return seen;
  return kept.length === 0 ? null : { ...seen, sighting: { ...seen.sighting, spans: kept } };
}

/** The spans that touch none of `places`; both in the order of the text, so each is walked once. */
function apartFrom(spans: readonly Span[], places: readonly Span[]): Span[] {
  let [next, reach] = [0, -1];
  return spans.filter(({ start, end }) => {
    for (let place = places[next]; place !== undefined && place.start < end; place = places[++next])
      reach = Math.max(reach, place.end);
    return reach <= start;
  });
}
