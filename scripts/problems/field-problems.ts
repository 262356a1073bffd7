import * as v from 'valibot';
import type { Rule } from '../../src/rules/kit/rule.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const wording = v.looseObject({ what: text, suggestion: text });
const source = v.looseObject({ title: text, url: v.pipe(v.string(), v.startsWith('https://'), v.url()) });

interface Field {
  readonly schema: v.GenericSchema;
  /** What to write. */
  readonly advice: string;
}

const common: Readonly<Record<string, Field>> = {
  name: { schema: text, advice: "`name: 'A few words, like a heading'`" },
  question: {
    schema: v.picklist(['with', 'them', 'give', 'human']),
    advice: "`question: 'with'`, `'them'`, `'give'`, or `'human'`",
  },
  why: { schema: text, advice: "`why: 'One sentence with one fact.'`" },
  source: { schema: source, advice: "`source: { title: 'Authors, year, title', url: 'https://…' }`" },
};
const strength: Field = {
  schema: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  advice: '`strength: 0.5`, or another number from 0 to 1',
};
const what: Field = { schema: text, advice: "`what: '“{quote}” …'`, a sentence that quotes the draft" };

/** The fields that a rule of each kind needs. */
const fields: Readonly<Record<Rule['kind'], Readonly<Record<string, Field>>>> = {
  nudge: {
    ...common,
    strength,
    what,
    suggestion: { schema: text, advice: "`suggestion: '…'`, a sentence that says what to try" },
    alternative: {
      schema: wording,
      advice: "`alternative: { what: '“{quote}” …', suggestion: '…' }`, the same in other words",
    },
  },
  praise: { ...common, strength, what },
  cue: { ...common, leans: { schema: v.picklist(['with', 'at']), advice: "`leans: 'with'` or `'at'`" } },
  quiet: common,
};

/** What is wrong with the fields of a rule, as a file without type checks may have them. */
export function fieldProblems(rule: Rule): string[] {
  const values: Readonly<Record<string, unknown>> = { ...rule };
  const problems = 'id' in values ? ['remove `id`: the id of a rule is the name of its file.'] : [];
  for (const [name, { schema, advice }] of Object.entries(fields[rule.kind])) {
    const value = values[name];
    if (v.is(schema, value)) continue;
    const problem =
      value === undefined ? `it has no \`${name}\`` : `its \`${name}\` is ${JSON.stringify(value)}`;
    problems.push(`${problem}. Write ${advice}.`);
  }
  return problems;
}
