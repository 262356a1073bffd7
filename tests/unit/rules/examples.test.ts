import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';
import { createRunner } from '../../../src/analyzer/run-rules.ts';
import type { Examples } from '../../../src/rules/kit/rule.ts';
import { parseText } from '../../../src/text/parse-text.ts';
import { ruleExamples } from '../kit/rule-examples.ts';
import { readMarked } from './marked.ts';

const examplesOf = (id: string): Examples => ruleExamples.get(id) ?? { flags: [], passes: [] };
const textOf = (example: Examples['flags'][number]): string => JSON.stringify(example);

describe.each(ruleSet)('$id', ({ id, rule }) => {
  const { flags, passes } = examplesOf(id);
  const look = createRunner([{ id, rule }]);

  it('has at least three drafts it flags and three near misses, none twice', () => {
    expect(flags.length).toBeGreaterThanOrEqual(3);
    expect(passes.length).toBeGreaterThanOrEqual(3);
    expect(new Set([...flags, ...passes].map(textOf)).size).toBe(flags.length + passes.length);
  });

  it.each(flags.map((flag) => [textOf(flag), flag] as const))('flags %s', (_, flag) => {
    const { draft, spans } = readMarked(flag);
    const seen = look(draft, parseText(draft.text))[0];
    expect(seen).toBeDefined();
    if (rule.kind === 'nudge' || rule.kind === 'praise') expect(seen?.match.spans).toEqual(spans);
  });

  it.each(passes.map((pass) => [textOf(pass), pass] as const))('passes %s', (_, pass) => {
    const { draft } = readMarked(pass);
    expect(look(draft, parseText(draft.text))).toEqual([]);
  });
});
