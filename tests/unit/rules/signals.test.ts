import { describe, expect, it } from 'vitest';
import { countText } from '../../../src/rules/kit/count-text.ts';
import { PhraseTable } from '../../../src/rules/kit/phrase-table.ts';
import { signalLists, signalsIn } from '../../../src/rules/kit/signals.ts';
import { speakerOf } from '../../../src/rules/kit/speaker.ts';
import { hasWayIn } from '../../../src/rules/kit/way-in.ts';
import { parseText } from '../../../src/text/parse-text.ts';

const table = new PhraseTable(signalLists);

function read(raw: string) {
  const text = parseText(raw);
  const signals = signalsIn(table.find(text.tokens), 0, new Set());
  return { text, signals, counts: countText(text, new Set()) };
}

const speaker = (raw: string) => {
  const { counts, signals } = read(raw);
  return speakerOf(counts, signals);
};

const wayIn = (raw: string): boolean => {
  const { text, signals } = read(raw);
  return hasWayIn(text, signals, new Set());
};

it('signalsIn has the matches of each signal and no others', () => {
  const { call, offer, personal } = read('Learn more about the free trial.').signals;
  expect(call.map(({ phrase }) => phrase.text)).toHaveLength(1);
  expect(offer).toHaveLength(1);
  expect(personal).toEqual([]);
});

describe('speakerOf', () => {
  it('is a person where somebody tells of themselves', () => {
    for (const raw of [
      'I saw a heron on the way to work.',
      'Just finished the last page. What a book.',
      'low tide, dad grumpy because of the rugby #tramore',
      'My mum made the cake and we ate it on the bus. Find out how tomorrow!',
    ])
      expect(speaker(raw), raw).toBe('person');
  });

  it('is an organization where it speaks of itself', () => {
    for (const raw of [
      'Our team is proud to announce a new partnership.',
      'The Trust is pleased to acknowledge the gift.',
      'Join us at our annual conference.',
    ])
      expect(speaker(raw), raw).toBe('organization');
  });

  it('is no person where “I” is publicity', () => {
    expect(speaker('I’ll be live on the radio tonight. Tune in!')).not.toBe('person');
  });
});

describe('hasWayIn', () => {
  it('is true where readers are asked or invited', () => {
    for (const raw of [
      'Which loaf would you bring?',
      'Our new menu is out: https://example.com. What is missing?',
      'We read every answer.',
      'Tell us what you would change.',
      'If you found another mistake, let me know.',
    ])
      expect(wayIn(raw), raw).toBe(true);
  });

  it('is false for a headline, a call, and an address', () => {
    for (const raw of [
      'Is rye bread headed in the right direction?: https://example.com #rye',
      'Did you know that rye keeps for a week? Learn more: https://example.com',
      'Learn more on our website.',
      'More at info@example.com',
    ])
      expect(wayIn(raw), raw).toBe(false);
  });
});
