import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../src/coach/draft/tip-outcome.ts';
import { analysisWith, findingOf } from '../../kit/findings.ts';

const text = 'HUGE news';
const loud = findingOf('loud', text, 'HUGE');

describe('outcomeOf', () => {
  it('stands while the rule still sees something, be it in other words', () => {
    const other = 'BIG news';
    const still = analysisWith({ nudges: [findingOf('loud', other, 'BIG')] });
    expect(outcomeOf(loud, still, other)).toBe('stands');
  });

  it('is heeded when the words are there and the rule sees nothing, whatever other rules see', () => {
    expect(outcomeOf(loud, analysisWith({}), 'Big news')).toBe('heeded');
    const other = analysisWith({ nudges: [findingOf('marks', 'Big news!!!', '!!!')] });
    expect(outcomeOf(loud, other, 'Big news!!!')).toBe('heeded');
  });

  it('is gone, not heeded, with the draft', () => {
    expect(outcomeOf(loud, analysisWith({}), '')).toBe('gone');
    expect(outcomeOf(loud, analysisWith({}), ' \n\t')).toBe('gone');
  });

  it('is gone, not heeded, when the draft turns to another language', () => {
    expect(outcomeOf(loud, analysisWith({ language: 'other' }), 'Grandes noticias')).toBe('gone');
  });

  it('is gone, not heeded, when the draft turns to one the coach is quiet about', () => {
    expect(outcomeOf(loud, analysisWith({ quiet: 'condolence' }), 'Sad news')).toBe('gone');
  });
});
