import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { exampleProblem } from '../../../scripts/problems/example-problem.ts';
import { groupProblems } from '../../../scripts/problems/group-problems.ts';
import { ruleProblems } from '../../../scripts/problems/rule-problems.ts';
import { createRunner } from '../../../src/analyzer/run-rules.ts';
import { countNames } from '../../../src/rules/kit/count-text.ts';
import { slotNames } from '../../../src/rules/kit/phrase-slots.ts';
import { PhraseTable } from '../../../src/rules/kit/phrase-table.ts';
import type { Examples, Nudge } from '../../../src/rules/kit/rule.ts';
import { conditionNames } from '../../../src/rules/kit/where.ts';
import { parseText } from '../../../src/text/parse-text.ts';
import { madeNudge } from '../kit/made-rule.ts';

const page = readFileSync(new URL('../../../docs/writing-rules.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));
const sectionOf = (title: string): string => page.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const rowsOf = (title: string): string[][] =>
  sectionOf(title)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );

/** What the file shown in the page exports. */
async function shownRule(): Promise<{ default: Nudge; examples: Examples }> {
  const shown = /```ts\n([\s\S]*?)```/.exec(sectionOf('A full example'))?.[1] ?? '';
  const { code } = await transformWithOxc(shown, 'shown.ts');
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe('docs/writing-rules.md', () => {
  it.each(slotNames)('explains the slot %s', (slot) => {
    expect(rows.some((row) => row.startsWith(`| \`${slot}\` |`))).toBe(true);
  });

  it.each(conditionNames)('explains the condition %s', (name) => {
    expect(rowsOf('Conditions').some(([cell]) => cell?.startsWith(`\`${name}: `))).toBe(true);
  });

  it.each(countNames)('explains the count %s', (name) => {
    expect(rowsOf('Conditions').some(([cell]) => cell?.split(' ').includes(`\`${name}\``))).toBe(true);
  });

  it('explains every field of a rule', () => {
    const explained = rowsOf('The fields').map(([cell]) => cell?.replaceAll('`', ''));
    const source = readFileSync(new URL('../../../src/rules/kit/rule.ts', import.meta.url), 'utf8');
    const types = source.slice(source.indexOf('interface AnyRule'), source.indexOf('export type Rule'));
    const fields = [...types.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !explained.includes(field))).toEqual([]);
  });

  it('shows a rule that does what its examples say', async () => {
    const { default: rule, examples } = await shownRule();
    const named = { id: 'weather-report', rule: { ...rule, kind: 'nudge' as const } };
    for (const flag of examples.flags) expect(exampleProblem(named, 'flags', flag)).toBeNull();
    for (const pass of examples.passes) expect(exampleProblem(named, 'passes', pass)).toBeNull();
    expect([examples.flags.length, examples.passes.length]).toEqual([3, 3]);
  });

  it('says of each phrase what it finds', () => {
    const shown = rowsOf('Phrases').flatMap(([phrase = '', finds = '']) =>
      [...finds.matchAll(/“([^”]+)”/g)].map((match) => [phrase.replaceAll('`', ''), match[1] ?? ''] as const),
    );
    expect(shown.length).toBeGreaterThan(8);
    for (const [text, draft] of shown) {
      const table = new PhraseTable([{ rule: 'shown', phrases: [{ text, group: null, plain: null }] }]);
      expect(table.find(parseText(draft).tokens)[0], `${text} in ${draft}`).toHaveLength(1);
    }
  });
});

describe('the mistakes in docs/writing-rules.md', () => {
  const ofRun = (fields: object): string => {
    try {
      createRunner([madeNudge(fields)]);
      return '';
    } catch (error) {
      return String(error);
    }
  };
  const phraseError = (phrase: string) => ofRun({ phrases: [phrase] });
  const problems = (fields: Partial<Nudge>, examples?: Examples) =>
    ruleProblems(madeNudge({ phrases: ['rye'], ...fields }), examples).join(' ');
  const withoutField = (field: string) => {
    const { id, rule } = madeNudge({ phrases: ['rye'] });
    Reflect.deleteProperty(rule, field);
    return ruleProblems({ id, rule }, undefined).join(' ');
  };
  const selling = madeNudge({ phrases: ['buy now'], unless: ['did you'] });
  const replying = madeNudge({ phrases: ['buy now'], where: { kind: 'reply' } });
  const grouped = madeNudge({ phrases: { outrage: ['what'] } });
  const printed: readonly [string, string | null][] = [
    ['« » around', exampleProblem(selling, 'flags', '«Oh» buy now')],
    ['a phrase that the draft', exampleProblem(selling, 'flags', 'Order now')],
    ['an `unless` that', exampleProblem(selling, 'flags', 'Did you buy now')],
    ['a condition that', exampleProblem(replying, 'flags', 'Buy now')],
    ['a phrase that is too', exampleProblem(selling, 'passes', 'Buy now')],
    ['fewer than three', problems({}, { flags: [], passes: [] })],
    ['no source', withoutField('source')],
    ['an unknown question', problems(JSON.parse('{"question": "fun"}'))],
    ['a regular expression', problems({ phrases: ['\\bbuy\\b'] })],
    ['`buy|order| now`', phraseError('buy|order| now')],
    ['`save <amount>`', phraseError('save <amount>')],
    ['`so? very?`', phraseError('so? very?')],
    ['`Buy now`', phraseError('Buy now')],
    ['`where: {', ofRun({ phrases: ['rye'], where: { maxWords: 20 } })],
    ['a group that', groupProblems(grouped.id, grouped.rule, '').join()],
  ];

  it.each(printed)('print what the page says: %s', (mistake, message) => {
    const row = rowsOf('Mistakes').find(([cell]) => cell?.startsWith(mistake));
    const quoted = [...(row?.[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    expect(quoted.length).toBeGreaterThan(0);
    for (const part of quoted) expect(message?.replaceAll('`', '')).toContain(part);
  });

  it('are all tested, but for the one about generated files', () => {
    expect(rowsOf('Mistakes')).toHaveLength(printed.length + 3);
  });
});
