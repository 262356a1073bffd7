import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/analyzer/offers/apply-edits.ts';
import { sentenceCase } from '../../../../src/rules/kit/edits/sentence-case.ts';
import { parseText } from '../../../../src/text/parse-text.ts';

function cased(raw: string): string | null {
  const text = parseText(raw);
  const edits = sentenceCase(text, text.words);
  return edits === null ? null : applyEdits(raw, edits);
}

describe('sentenceCase', () => {
  it.each([
    ['THIS IS THE BEST DAY EVER', 'This is the best day ever'],
    ['You said WE WILL. THEN YOU LEFT.', 'You said we will. Then you left.'],
    ["I'M HERE AND I'LL STAY", "I'm here and I'll stay"],
    ['SEE YOU ON FRIDAY', 'See you on Friday'],
    ['THE BBC CALLED US', 'The BBC called us'],
    ['Ask Bellamy. BELLAMY WILL KNOW', 'Ask Bellamy. Bellamy will know'],
    ['STOPPED RUNNING, BIGGEST CITIES', 'Stopped running, biggest cities'],
  ])('writes %j in ordinary letters', (raw, expected) => {
    expect(cased(raw)).toBe(expected);
  });

  it('gives up where a word can be a name', () => {
    expect(cased('THIS IS BELLAMY')).toBeNull();
  });

  it('leaves quotations and code alone', () => {
    expect(cased('The sign said “NO DOGS” AND WE LEFT')).toBe('The sign said “NO DOGS” and we left');
  });
});
