import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../scripts/problems/read-marked.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { phrasesOf } from '../../../src/analyzer/prepared-rule.ts';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';
import { weightOf } from '../../../src/analyzer/weights.ts';
import { phraseSlots } from '../../../src/rules/kit/phrase-slots.ts';
import type { Draft, DraftKind } from '../../../src/text/draft.ts';
import { ruleExamples } from '../kit/rule-examples.ts';

const exampleTexts = [...ruleExamples.values()]
  .flatMap(({ flags, passes }) => [...flags, ...passes])
  .map((example) => readMarked(example).draft.text);
const pieces = fc.constantFrom(
  ...exampleTexts,
  ...[
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    'שלום',
    '\r\n',
    '"',
    '“',
    '`',
    '```',
    '> ',
    '\ud83d',
    '\udc00',
    '\u200d',
    '𝗯𝗼𝗹𝗱',
    '東京',
    'İ',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
);
const drafts: fc.Arbitrary<Draft> = fc.record({
  text: texts,
  kind: fc.constantFrom<DraftKind>('post', 'reply'),
  site: fc.constantFrom(null, 'x', 'mastodon'),
  answers: fc.option(fc.record({ text: texts, author: fc.option(fc.string()) })),
});
const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe('analyze, on any draft', () => {
  it('returns spans in order, inside the draft, that split no surrogate pair', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { nudges, praise } = analyze(draft);
        for (const { spans, replacement } of [...nudges, ...praise]) {
          expect(spans.length).toBeGreaterThan(0);
          let before = 0;
          for (const { start, end } of replacement
            ? [...spans, replacement.span].slice(0, spans.length)
            : spans) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(draft.text.length);
            expect(splitsPair(draft.text, start) || splitsPair(draft.text, end)).toBe(false);
            before = end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is a pure function, also when it analyzes another draft in between', () => {
    fc.assert(
      fc.property(drafts, drafts, (draft, other) => {
        const first = analyze(draft);
        analyze(other);
        expect(analyze(draft)).toEqual(first);
      }),
    );
  });

  it('fills in every {name}, and keeps the lean and the strengths in range', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { lean, nudges, praise } = analyze(draft);
        expect(Math.abs(lean)).toBeLessThanOrEqual(1);
        for (const { what, suggestion, strength } of [...nudges, ...praise]) {
          expect(`${what} ${suggestion}`.replaceAll(/“[^”]*”/g, '')).not.toMatch(
            /\{(?:quote|plain|count|question|camel)\}/,
          );
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the lean', () => {
  it('never moves against the direction of a rule', () => {
    for (const { id, rule } of ruleSet) {
      for (const kind of ['post', 'reply'] as const) {
        const weight = weightOf(id, rule, kind);
        if (rule.kind === 'nudge') expect(weight).toBeLessThan(0);
        if (rule.kind === 'praise') expect(weight).toBeGreaterThan(0);
        if (rule.kind === 'quiet') expect(weight).toBeCloseTo(0);
      }
    }
  });

  /** One wording of every phrase that is a nudge by itself. */
  const flaggedPhrases = ruleSet
    .filter(({ rule }) => rule.kind === 'nudge' && rule.detect === undefined && rule.where === undefined)
    .flatMap(({ rule }) => phrasesOf(rule))
    .map(({ text }) => phraseSlots(text).map(({ choices }) => choices[0]?.join(' ')))
    .map((words) => words.filter((word) => !/<start>|<end>/.test(word ?? '')).join(' '))
    .filter((words) => !words.includes('<'));

  it('never rises when a phrase that deserves a nudge is added', () => {
    const english = fc.constantFrom(...exampleTexts.filter((text) => !/["“„‘«`>]|(^|\s)'/.test(text)));
    const kinds = fc.constantFrom<DraftKind>('post', 'reply');
    fc.assert(
      fc.property(
        fc.array(english, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...flaggedPhrases),
        kinds,
        (parts, phrase, kind) => {
          const text = `The thing is this. ${parts.join(' ')}`;
          const of = (one: string) => analyze({ text: one, kind, site: null, answers: null });
          const [before, after] = [of(text), of(`${text}\n${phrase}`)];
          // The lean of a draft that the coach is quiet about is neither shown nor counted.
          fc.pre(after.quiet === null);
          // Words of its own can make a reply less canned.
          const rules = after.nudges.map(({ rule }) => rule);
          fc.pre(before.nudges.every(({ rule }) => rules.includes(rule)));
          expect(after.lean).toBeLessThanOrEqual(before.lean + 1e-12);
        },
      ),
      { numRuns: 500 },
    );
  });
});
