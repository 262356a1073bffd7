import { fillTemplate, quotable } from '../rules/kit/fill-template.ts';
import type { Replacement } from '../rules/kit/match.ts';
import type { Nudge, Praise, Wording } from '../rules/kit/rule.ts';
import type { Finding } from './analysis.ts';
import type { RuleMatch } from './run-rules.ts';

type Values = Readonly<Record<string, string>>;

/** What the rule of a match says about the draft `text`, with the draft's words filled in. */
export function toFinding(text: string, found: RuleMatch, rule: Nudge | Praise): Finding {
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
    replacement: match.replacement ?? plainReplacement(text, found, values),
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

/** The plain words in place of the words the tip quotes. */
function plainReplacement(text: string, { match }: RuleMatch, { plain }: Values): Replacement | null {
  const span = match.spans[0];
  if (plain === undefined || span === undefined) return null;
  return { span, text: matchCase(plain, text.slice(span.start, span.end)) };
}

/** `plain` with a capital letter where `words`, which it replaces, start with one. */
export function matchCase(plain: string, words: string): string {
  return /^\p{Lu}/u.test(words) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
