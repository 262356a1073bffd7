import type { NamedRule } from '../../src/analyzer/rule-set.ts';
import { createRunner } from '../../src/analyzer/run-rules.ts';
import type { ExampleDraft, Rule } from '../../src/rules/kit/rule.ts';
import type { Draft } from '../../src/text/draft.ts';
import { parseText } from '../../src/text/parse-text.ts';
import type { Span } from '../../src/text/span.ts';
import { spellTags } from '../../src/text/spell-tags.ts';
import { mark } from '../coach/render-analysis.ts';
import { readMarked } from './read-marked.ts';

type Runner = ReturnType<typeof createRunner>;

/** The runner of each rule: making one takes longer than running it. */
const runners = new WeakMap<Rule, Runner>();

function runnerOf({ id, rule }: NamedRule): Runner {
  const runner = runners.get(rule) ?? createRunner([{ id, rule }]);
  runners.set(rule, runner);
  return runner;
}

/** What a rule marks in a draft by itself; null where it does not match. */
function spansIn(named: NamedRule, draft: Draft): readonly Span[] | null {
  const text = parseText(draft.text);
  const read = named.rule.kind === 'quiet' ? spellTags(text) : text;
  return runnerOf(named)(draft, read)[0]?.match.spans ?? null;
}

/** A text in one line, between quotation marks. */
const quoted = (text: string): string => `“${text.replace(/\n+/g, ' ⏎ ')}”`;

/** Why a rule does not do what an example says, and what to change; null where it does. */
export function exampleProblem(
  { id, rule }: NamedRule,
  list: 'flags' | 'passes',
  example: string | ExampleDraft,
): string | null {
  const { draft, spans } = readMarked(example);
  const found = spansIn({ id, rule }, draft);
  const expected = mark(draft.text, spans);
  if (list === 'passes')
    return (
      found &&
      `it flags ${quoted(mark(draft.text, found))}, an example of \`passes\`. Add an \`unless\` or a condition in \`where\`, or move the example to \`flags\`.`
    );
  if (found === null)
    return `it does not flag ${quoted(expected)}, an example of \`flags\`. ${whyNothing({ id, rule }, draft)}`;
  const isShown = rule.kind === 'nudge' || rule.kind === 'praise';
  const marked = mark(draft.text, found);
  if (!isShown || marked === expected) return null;
  return `it flags an example, but not the words between « and »: ${quoted(expected)}. It finds ${quoted(marked)}. If these are the right words, put the « » around them. If not, change \`phrases\` or \`detect\`.`;
}

function whyNothing({ id, rule }: NamedRule, draft: Draft): string {
  const matches = (changed: Rule): boolean => spansIn({ id, rule: changed }, draft) !== null;
  const { unless: _, ...withoutUnless } = rule;
  const { where: __, ...withoutWhere } = rule;
  if (rule.unless !== undefined && matches(withoutUnless))
    return 'One of its `unless` is in the same sentence. Change `unless`, or the example.';
  if (rule.where !== undefined && (rule.phrases ?? rule.plainWords ?? rule.detect) && matches(withoutWhere))
    return `Its \`where\` does not hold: ${JSON.stringify(rule.where)}. Change \`where\`, or the example.`;
  return rule.detect === undefined
    ? 'None of its phrases is in the draft. Change `phrases`, or the example.'
    : 'None of its phrases is in the draft, or `detect` returned null. Change them, or the example.';
}
