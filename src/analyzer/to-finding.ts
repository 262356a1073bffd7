import { fillTemplate, quotable } from '../rules/kit/fill-template.ts';
import type { Match } from '../rules/kit/match.ts';
import type { SpokenRule, Wording } from '../rules/kit/rule.ts';
import type { Finding } from './analysis.ts';
import type { RuleMatch } from './run-rules.ts';

/** A sighting put in words for the writer of `text`. */
export function toFinding(text: string, { id, match, hits }: RuleMatch, rule: SpokenRule): Finding {
  const values = valuesOf(text, rule, match, hits[0]?.phrase ?? 0);
  return {
    rule: id,
    name: rule.name,
    question: rule.question,
    spans: match.spans,
    strength: rule.strength * match.amount,
    what: fillTemplate(rule.what, values),
    why: rule.why,
    source: rule.source,
    suggestion: fillTemplate(rule.suggestion, values),
    again: rule.again === undefined ? null : wordingOf(rule.again, values),
    replacement: match.replacement ?? replacementOf(text, match, values),
  };
}

const wordingOf = ({ what, suggestion }: Wording, values: Readonly<Record<string, string>>): Wording => ({
  what: fillTemplate(what, values),
  suggestion: fillTemplate(suggestion, values),
});

function valuesOf(text: string, rule: SpokenRule, sighting: Match, phrase: number): Record<string, string> {
  const span = sighting.spans[0];
  const values: Record<string, string> = {
    quote: span === undefined ? '' : quotable(text.slice(span.start, span.end)),
    count: String(sighting.spans.length),
  };
  const plain =
    rule.phrases && !Array.isArray(rule.phrases) ? Object.values(rule.phrases)[phrase] : undefined;
  if (plain !== undefined) values.plain = plain;
  return { ...values, ...sighting.values };
}

/** A rule that knows the plain words offers to put them in, with a capital where there was one. */
function replacementOf(
  text: string,
  sighting: Match,
  { plain }: Record<string, string>,
): Finding['replacement'] {
  const span = sighting.spans[0];
  if (plain === undefined || span === undefined) return null;
  return { span, text: matchCase(plain, text.slice(span.start, span.end)) };
}

/** `plain` with a capital where `words`, in whose place it goes, began with one. */
export function matchCase(plain: string, words: string): string {
  return /^\p{Lu}/u.test(words) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
