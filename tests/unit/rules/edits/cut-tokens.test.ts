import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/analyzer/offers/apply-edits.ts';
import { cutSentences } from '../../../../src/rules/kit/edits/cut-sentences.ts';
import { cutTokens } from '../../../../src/rules/kit/edits/cut-tokens.ts';
import { parseText } from '../../../../src/text/parse-text.ts';

/** Cuts the words between « and ». */
function cut(marked: string): string | null {
  const text = parseText(marked.replace(/[«»]/g, ''));
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const first = text.tokens.findIndex((token) => token.start >= start);
  const last = text.tokens.findIndex((token) => token.start >= end);
  return applyEdits(text.raw, [cutTokens(text, first, last < 0 ? text.tokens.length : last)]);
}

describe('cutTokens', () => {
  it.each([
    ['It is «obviously» burnt.', 'It is burnt.'],
    ['It is, «obviously», burnt.', 'It is burnt.'],
    ['«Obviously», it is burnt.', 'It is burnt.'],
    ['«Obviously» it is burnt.', 'It is burnt.'],
    ['It rained. «Clearly» nobody came.', 'It rained. Nobody came.'],
    ['It is burnt, «obviously».', 'It is burnt.'],
    ['«We are thrilled to announce that» we open on Sundays.', 'We open on Sundays.'],
    ['Bread «(and more)» (at last)', 'Bread (at last)'],
    ['One. «Two.»\n\nThree.', 'One.\n\nThree.'],
    ['One.\n\n«Two.»\n\nThree.', 'One.\n\nThree.'],
    ['One.\n\n«Two.» Three.', 'One.\n\nThree.'],
    ['One. «Two.»', 'One.'],
    ['«Buy now:» https://example.com', 'https://example.com'],
  ])('cuts %j', (marked, left) => {
    expect(cut(marked)).toBe(left);
  });

  it('changes no letter outside what it cuts, except one to a capital', () => {
    const drafts = fc
      .array(fc.constantFrom('we', 'open', 'On', '.', ',', '\n', '#tag', '🍞', '—', '('), { maxLength: 14 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(drafts, fc.nat(), fc.nat(), (raw, a, b) => {
        const text = parseText(raw);
        if (text.tokens.length === 0) return;
        const first = a % text.tokens.length;
        const last = first + 1 + (b % (text.tokens.length - first));
        const letters = (one: string) => one.toLowerCase().replace(/[\s,]/g, '');
        const end = text.tokens[last - 1]?.end ?? 0;
        const left = raw.slice(0, text.tokens[first]?.start) + raw.slice(end);
        expect(letters(applyEdits(raw, [cutTokens(text, first, last)]) ?? '')).toBe(letters(left));
      }),
    );
  });
});

describe('cutSentences', () => {
  const without = (raw: string, ...indexes: readonly number[]) => {
    const offer = cutSentences(parseText(raw), indexes);
    return offer === null ? null : applyEdits(raw, offer.edits);
  };

  it('cuts one or several sentences', () => {
    expect(without('Big news! We open on Sundays.', 0)).toBe('We open on Sundays.');
    expect(without('We open on Sundays. Hurry! Act now!', 1, 2)).toBe('We open on Sundays.');
    expect(without('Hurry! We open on Sundays. Act now!', 0, 2)).toBe('We open on Sundays.');
  });

  it('leaves a draft alone of which no words would be left', () => {
    expect(without('Act now! 🍞', 0)).toBeNull();
    expect(without('Act now!')).toBeNull();
  });
});
