import { fillTemplate, quotable } from '../rules/kit/fill-template.ts';
import type { Edit } from '../rules/kit/offer.ts';
import type { Nudge, Praise, Wording } from '../rules/kit/rule.ts';
import type { Finding } from './analysis.ts';
import type { RuleMatch } from './run-rules.ts';

type Values = Readonly<Record<string, string>>;

/**
 * What the rule of a match says about the draft `text`, with the draft's words filled in.
 * `replacement` is what the coach offers instead.
 */
export function toFinding(
  text: string,
  found: RuleMatch,
  rule: Nudge | Praise,
  replacement: Edit | null,
): Finding {
  const { id, match } = found;
  const values = valuesOf(text, found);
  const isNudge = 'suggestion' in rule;
  return {
    rule: id,
    name: rule.name,
    question: rule.question,
    spans: match.spans,
    strength: rule.strength * match.amount,
    what: fillTemplate(rule.what, values),
    why: rule.why,
    source: rule.source,
    suggestion: isNudge ? fillTemplate(rule.suggestion, values) : '',
    alternative: isNudge ? fillWording(rule.alternative, values) : null,
    replacement,
  };
}

const fillWording = ({ what, suggestion }: Wording, values: Values): Wording => ({
  what: fillTemplate(what, values),
  suggestion: fillTemplate(suggestion, values),
});

function valuesOf(text: string, { match, phraseMatches }: RuleMatch): Values {
  const span = match.spans[0];
  const plain = phraseMatches[0]?.phrase.plain;
  return {
    quote: span === undefined ? '' : quotable(text.slice(span.start, span.end)),
    count: String(match.spans.length),
    ...(plain && { plain }),
    ...match.values,
  };
}
