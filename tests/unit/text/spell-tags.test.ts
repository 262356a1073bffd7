import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { parseText } from '../../../src/text/parse-text.ts';
import { spellTags } from '../../../src/text/spell-tags.ts';

const spelled = (raw: string): string[] => spellTags(parseText(raw)).tokens.map(({ lower }) => lower);

describe('spellTags', () => {
  it('knows the words of the rules, which the analyzer adds', () => {
    expect(analyze({ text: '#hillfires', kind: 'post', site: null, answers: null }).quiet).toBe('emergency');
  });

  it.each([
    ['#PrayForHarbour', ['#', 'pray', 'for', 'harbour']],
    ['#hillfires', ['#', 'hill', 'fires']],
    ['#qldfloods', ['#', 'qld', 'floods']],
    ['#NSWFires', ['#', 'nsw', 'fires']],
    ['#prayforharbour', ['#', 'pray', 'for', 'harbour']],
    ['#stay_safe', ['#', 'stay', 'safe']],
    ['#campfire', ['#', 'campfire']],
    ['#rain', ['#', 'rain']],
    ['so #sad', ['so', '#', 'sad']],
  ])('reads %s as words', (raw, words) => {
    expect(spelled(raw)).toEqual(words);
  });

  it('keeps the offsets of the draft', () => {
    const raw = 'Wet feet. #qldfloods now';
    const { tokens } = spellTags(parseText(raw));
    for (const { start, end, lower } of tokens) expect(raw.slice(start, end).toLowerCase()).toBe(lower);
  });

  it('returns a text without hashtags as it is', () => {
    const text = parseText('No tag here.');
    expect(spellTags(text)).toBe(text);
  });

  it('keeps the sentences of the draft, also where one starts with a hashtag', () => {
    const { sentences, tokens } = spellTags(parseText('Help!!! #StaySafe now. Go'));
    const words = sentences.map(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).map(({ lower }) => lower),
    );
    expect(words).toEqual([['help', '!!!'], ['#', 'stay', 'safe', 'now', '.'], ['go']]);
  });
});
