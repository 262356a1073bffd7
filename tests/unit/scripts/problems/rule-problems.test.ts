import { describe, expect, it } from 'vitest';
import { ruleProblems } from '../../../../scripts/problems/rule-problems.ts';
import type { NamedRule } from '../../../../src/analyzer/rule-set.ts';
import type { Examples, Nudge } from '../../../../src/rules/kit/rule.ts';
import { madeNudge } from '../../kit/made-rule.ts';

const examples: Examples = {
  flags: ['«Buy now».', 'So «buy now»!', 'Please «buy now», Ana.'],
  passes: ['I buy it now.', 'Now or never.', 'She will buy one.'],
};
/** Fields as JavaScript without types has them. */
const untyped = (fields: Readonly<Record<string, unknown>>): Partial<Nudge> => fields;
const ruleWith = (fields: Readonly<Record<string, unknown>>): NamedRule =>
  madeNudge({ phrases: ['buy now'], ...untyped(fields) });

describe('ruleProblems', () => {
  it('finds nothing wrong with a rule that does what its examples say', () => {
    expect(ruleProblems(ruleWith({}), examples)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['an unknown question', { question: 'fun' }, 'its `question` is "fun". Write `question: \'with\'`,'],
    ['no source', { source: undefined }, "it has no `source`. Write `source: { title: '"],
    ['a source without https', { source: { title: 'A', url: 'http://a.example' } }, 'its `source` is {'],
    ['a strength above 1', { strength: 5 }, 'its `strength` is 5. Write `strength: 0.5`, or another number'],
    ['no other words', { alternative: undefined }, 'it has no `alternative`. Write `alternative: {'],
    ['an id', { id: 'made' }, 'remove `id`: the id of a rule is the name of its file.'],
    [
      'a regular expression',
      { phrases: [/buy (now|today)/i] },
      "its `phrases` has /buy (now|today)/i, a regular expression. Write a phrase, such as 'buy|order it? now'",
    ],
    ['an expression as text', { unless: ['never .*'] }, 'its `unless` has never .*, a regular expression.'],
    [
      'a capital letter',
      { phrases: ['Buy now'] },
      'The phrase "Buy now" has “Buy”, which is never found. Write',
    ],
    [
      'an unknown condition',
      { where: { maxWords: 9 } },
      '`where` has no condition "maxWords". There are kind,',
    ],
  ])('names the file and what to write for %s', (_, fields, problem) => {
    const [first, ...others] = ruleProblems(ruleWith(fields), examples);
    expect(first?.slice(0, `src/rules/nudges/made-rule.ts: ${problem}`.length)).toBe(
      `src/rules/nudges/made-rule.ts: ${problem}`,
    );
    expect(first).not.toContain('\n');
    expect(others).toEqual([]);
  });

  it('says where examples are missing', () => {
    expect(ruleProblems(ruleWith({}), undefined)).toEqual([
      'src/rules/nudges/made-rule.ts: it exports no examples. Write `export const examples: Examples = { flags: […], passes: […] };`',
    ]);
    expect(ruleProblems(ruleWith({}), { flags: [], passes: examples.passes })).toEqual([
      'src/rules/nudges/made-rule.ts: its `flags` has 0 of at least 3 examples. Add drafts that the rule flags.',
    ]);
  });

  it('has one line for each example that fails', () => {
    const problems = ruleProblems(ruleWith({}), {
      ...examples,
      flags: ['«Order now».', '«Buy now».', 'Buy now!'],
    });
    expect(problems).toEqual([
      expect.stringMatching(/^src\/rules\/nudges\/made-rule\.ts: it does not flag “«Order now»\.”/),
      expect.stringMatching(/^src\/rules\/nudges\/made-rule\.ts: it flags an example, but not the words/),
    ]);
  });

  it('says that a file exports no rule', () => {
    const rule = Object.assign(madeNudge({}), { rule: JSON.parse('{"kind": "nudge"}') });
    expect(ruleProblems(rule, examples)).toEqual([
      'src/rules/nudges/made-rule.ts: it exports no rule. Write `export default rule;`',
    ]);
  });
});
