import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { practiceSiteId } from '../../../src/coach/counting/counts.ts';
import { analysisSchema, draftSchema } from '../../../src/messages/analysis-schema.ts';
import { sites } from '../../../src/sites/kit/sites.ts';
import { words } from '../kit/draft-steps.ts';
import { analysisOf, asPageGetsIt } from '../kit/drafts.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.shuffledSubarray(Object.values(words)).map((parts) => parts.join(' ')),
);
const drafts = fc.record({
  text: texts,
  kind: fc.constantFrom('post' as const, 'reply' as const),
  site: fc.constantFrom(null, practiceSiteId, ...sites.map(({ id }) => id)),
  answers: fc.option(fc.record({ text: texts, author: fc.option(fc.string()) })),
});
/** The value as the receiver of a message gets it. */
const serialized = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('draftSchema', () => {
  it('accepts any draft of any site unchanged, after serialization', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(v.parse(draftSchema, serialized(draft))).toEqual(draft);
      }),
    );
  });

  const draft = { text: 'Hi', kind: 'post', site: 'x', answers: null };

  it.each([
    { text: 7 },
    { kind: 'message' },
    { site: '' },
    { site: 'two words' },
    { site: 'a'.repeat(61) },
    { site: undefined },
    { answers: 'Hello' },
    { answers: { text: 'Hello' } },
  ])('rejects a draft with %j', (wrong) => {
    expect(v.is(draftSchema, draft)).toBe(true);
    expect(v.is(draftSchema, { ...draft, ...wrong })).toBe(false);
  });
});

describe('analysisSchema', () => {
  it('accepts the analysis of any draft, after serialization', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const analysis = asPageGetsIt(analyze(draft));
        expect(v.parse(analysisSchema, serialized(analysis))).toEqual(serialized(analysis));
      }),
    );
  });

  const analysis = analysisOf(words.loud);
  const [nudge] = analysis.nudges;

  it.each([
    { language: 'de' },
    { lean: 1.01 },
    { lean: Number.NaN },
    { nudges: null },
    { nudges: [{ ...nudge, spans: [{ start: -1, end: 2 }] }] },
    { nudges: [{ ...nudge, spans: [{ start: 0.5, end: 2 }] }] },
    { nudges: [{ ...nudge, question: 'why' }] },
    { nudges: [{ ...nudge, source: { title: 'A page', url: 'javascript:alert(1)' } }] },
    { nudges: [{ ...nudge, replacement: 'new' }] },
    { quiet: undefined },
  ])('rejects an analysis with %j', (wrong) => {
    expect(v.is(analysisSchema, analysis)).toBe(true);
    expect(v.is(analysisSchema, { ...analysis, ...wrong })).toBe(false);
  });
});
