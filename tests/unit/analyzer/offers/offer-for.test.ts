import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../../scripts/problems/read-marked.ts';
import type { Finding } from '../../../../src/analyzer/analysis.ts';
import { analyze } from '../../../../src/analyzer/analyze.ts';
import { applyEdits } from '../../../../src/analyzer/offers/apply-edits.ts';
import { keepsFacts } from '../../../../src/analyzer/offers/keeps-facts.ts';
import type { WordLists } from '../../../../src/analyzer/word-lists.ts';
import type { Counting } from '../../../../src/text/counted-length.ts';
import type { Draft } from '../../../../src/text/draft.ts';
import { parseText } from '../../../../src/text/parse-text.ts';
import { ruleExamples } from '../../kit/rule-examples.ts';

const words = 'We utilize a spoon to stir it, and then we wait.';
const draftOf = (text: string, limit?: Draft['limit']): Draft => ({
  text,
  kind: 'post',
  site: null,
  answers: null,
  ...(limit && { limit }),
});
const replacements = (nudges: readonly Finding[]) => nudges.flatMap(({ replacement }) => replacement ?? []);

describe('an offer', () => {
  it('is not made where the draft would be longer than the site allows', () => {
    const plain: WordLists = { allow: [], catch: [{ word: 'spoon', plain: 'ladles' }] };
    const offered = (max: number, counting: Counting = 'characters') =>
      replacements(analyze(draftOf(words, { max, counting }), plain).nudges).some(
        ({ text }) => text === 'ladles',
      );
    expect(offered(words.length)).toBe(false);
    expect(offered(words.length + 1)).toBe(true);
    expect(offered(words.length + 1, 'x')).toBe(true);
    expect(offered(words.length, 'mastodon')).toBe(false);
  });

  it('is made in a draft that is too long already, if it makes it no longer', () => {
    const { nudges } = analyze(draftOf(words, { max: 20, counting: 'characters' }));
    expect(replacements(nudges).map(({ text }) => text)).toEqual(['use']);
  });

  const examples = [...ruleExamples.values()]
    .flatMap(({ flags, passes }) => [...flags, ...passes])
    .map((example) => readMarked(example).draft);

  it('settles its rule, wakes no other, lowers no lean and keeps all facts, in any mix of examples', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 }), (drafts) => {
        const draft: Draft = {
          ...(drafts[0] ?? draftOf('')),
          text: drafts.map(({ text }) => text).join(' '),
        };
        const before = analyze(draft);
        const said = new Set(before.nudges.map(({ rule }) => rule));
        for (const { rule, replacement } of before.nudges) {
          if (replacement === null) continue;
          const text = applyEdits(draft.text, [replacement]) ?? '';
          const after = analyze({ ...draft, text });
          const says = after.nudges.map((nudge) => nudge.rule);
          expect(says).not.toContain(rule);
          for (const other of says) expect(said).toContain(other);
          expect(after.lean).toBeGreaterThanOrEqual(before.lean);
          expect(keepsFacts(parseText(draft.text), parseText(text))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
