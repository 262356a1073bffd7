import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../../src/coach/draft/wording.ts';
import { findingOf } from '../../kit/findings.ts';

const text = 'THE MENU';
const one = findingOf('shouting', text, text);
const two = { ...one, again: { what: '“THE MENU” may be heard.', suggestion: 'Say it quietly.' } };

describe('a tip that comes again', () => {
  it.each([
    [0, one.suggestion, false],
    [1, 'Say it quietly.', true],
    [2, one.suggestion, true],
    [3, 'Say it quietly.', true],
  ])('after %i times is said as it was not the last time', (times, suggestion, again) => {
    const told = { shouting: times, 'hashtag-pile': 1 };
    const said = inTurn({ type: 'nudge', finding: two }, told);
    expect(said).toMatchObject({ again, note: { finding: { rule: 'shouting', suggestion } } });
  });

  it('is said as ever where it has one wording only', () => {
    const note = { type: 'nudge', finding: one } as const;
    expect(inTurn(note, { shouting: 1 })).toEqual({ note, again: false });
  });

  it('is no matter for praise, for answers, and where nothing is said', () => {
    for (const note of [
      null,
      { type: 'heeded', name: 'Capitals' } as const,
      { type: 'praise', finding: two } as const,
    ])
      expect(inTurn(note, { shouting: 1 })).toEqual({ note, again: false });
  });
});
