import { describe, expect, it } from 'vitest';
import { createRunner } from '../../../src/analyzer/run-rules.ts';
import { countNames, countText } from '../../../src/rules/kit/count-text.ts';
import type { Nudge } from '../../../src/rules/kit/rule.ts';
import { conditionNames, type Where } from '../../../src/rules/kit/where.ts';
import type { DraftKind } from '../../../src/text/draft.ts';
import { parseText } from '../../../src/text/parse-text.ts';
import { madeNudge } from '../kit/made-rule.ts';

/** The words that a rule marks, or null where it does not match. */
function marked(rule: Partial<Nudge>, text: string, kind: DraftKind = 'post'): string[] | null {
  const draft = { text, kind, site: null, answers: null };
  const spans = createRunner([madeNudge(rule)])(draft, parseText(text))[0]?.match.spans;
  return spans?.map(({ start, end }) => text.slice(start, end)) ?? null;
}
const amountIn = (rule: Partial<Nudge>, text: string): number | undefined =>
  createRunner([madeNudge(rule)])({ text, kind: 'post', site: null, answers: null }, parseText(text))[0]
    ?.match.amount;

/** A draft in which the phrase “rye” meets a condition, and one in which it does not. */
const cases: readonly [keyof Where, Where, [string, DraftKind], [string, DraftKind]][] = [
  ['kind', { kind: 'reply' }, ['The rye is here.', 'reply'], ['The rye is here.', 'post']],
  ['kind', { kind: 'post' }, ['The rye is here.', 'post'], ['The rye is here.', 'reply']],
  ['disagreeing', { disagreeing: true }, ['I disagree, rye.', 'reply'], ['I agree, rye.', 'reply']],
  ['withinFirst', { withinFirst: 3 }, ['We have rye.', 'post'], ['We do have rye.', 'post']],
  ['times', { times: 2 }, ['Rye and rye.', 'post'], ['Rye and wheat.', 'post']],
  ['times', { times: { post: 2, reply: 1 } }, ['The rye is here.', 'reply'], ['The rye is here.', 'post']],
  ['count', { count: { words: { max: 3 } } }, ['We have rye.', 'post'], ['We do have rye.', 'post']],
  ['count', { count: { questions: { max: 0 } } }, ['We have rye.', 'post'], ['Do we have rye?', 'post']],
  ['count', { count: { links: { min: 1 } } }, ['Rye: https://a.b', 'post'], ['We have rye.', 'post']],
  ['count', { count: { i: { max: 1 } } }, ['I have rye.', 'post'], ['I have my rye.', 'post']],
  [
    'count',
    { count: { numbers: { min: 1, max: 2 } } },
    ['Rye for 3 to 4.', 'post'],
    ['Rye for 3, 4, or 5.', 'post'],
  ],
];

describe('where', () => {
  it('has a test for each condition', () => {
    expect(new Set(cases.map(([name]) => name))).toEqual(new Set(conditionNames));
  });

  it.each(cases)('%s: %j', (_, where, [text, kind], [otherText, otherKind]) => {
    expect(marked({ phrases: ['rye'], where }, text, kind)?.length).toBeGreaterThan(0);
    expect(marked({ phrases: ['rye'], where }, otherText, otherKind)).toBeNull();
  });

  it('needs all of its conditions', () => {
    const rule = { phrases: ['rye'], where: { kind: 'reply', disagreeing: true, times: 2 } } as const;
    expect(marked(rule, 'I disagree, rye and rye.', 'reply')).toEqual(['rye', 'rye']);
    expect(marked(rule, 'I disagree, rye.', 'reply')).toBeNull();
    expect(marked(rule, 'Rye and rye.', 'reply')).toBeNull();
    expect(marked(rule, 'I disagree, rye and rye.')).toBeNull();
  });

  it('counts for `times` only the phrases within `withinFirst`', () => {
    const rule = { phrases: ['rye'], where: { withinFirst: 4, times: 2 } };
    expect(marked(rule, 'Rye, rye and rye.')).toEqual(['Rye', 'rye']);
    expect(marked(rule, 'Rye and wheat and rye.')).toBeNull();
  });

  it('narrows what `detect` gets', () => {
    const rule: Partial<Nudge> = {
      phrases: ['rye'],
      where: { withinFirst: 2 },
      detect: ({ phraseMatches }) => ({ spans: [{ start: 0, end: phraseMatches.length }], amount: 1 }),
    };
    expect(marked(rule, 'Rye, rye and rye.')).toEqual(['R']);
    expect(marked(rule, 'We have so much rye.')).toBeNull();
  });

  it('can count everything that is counted', () => {
    expect([...countNames].sort()).toEqual(Object.keys(countText(parseText(''), new Set())).sort());
  });
});

describe('how clear a match is', () => {
  it('grows with each phrase found, from ½ or from `amount`', () => {
    expect(amountIn({ phrases: ['rye'] }, 'Rye.')).toBe(0.5);
    expect(amountIn({ phrases: ['rye'] }, 'Rye, rye.')).toBe(0.75);
    expect(amountIn({ phrases: ['rye'], amount: 0.75 }, 'Rye, rye.')).toBe(0.875);
    expect(amountIn({ phrases: ['rye'], amount: 1 }, 'Rye, rye.')).toBe(1);
  });

  it('grows without phrases with the rarest of the things that have a `min`', () => {
    const where: Where = { count: { tags: { min: 1 }, links: { min: 1 }, you: { max: 9 } } };
    expect(amountIn({ where }, 'So #a #b https://a.b')).toBe(0.5);
    expect(amountIn({ where }, 'So #a #b https://a.b https://c.d')).toBe(0.75);
    expect(amountIn({ where }, 'So #a #b')).toBeUndefined();
  });
});
