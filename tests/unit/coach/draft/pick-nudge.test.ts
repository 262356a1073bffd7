import { describe, expect, it } from 'vitest';
import { emptyMemory, keyOf, type NudgeMemory } from '../../../../src/coach/draft/nudge-memory.ts';
import { dismissalsBeforeSilence, pickNudge } from '../../../../src/coach/draft/pick-nudge.ts';
import { analysisWith, findingOf } from '../../kit/findings.ts';

const text = 'HUGE news for all of you!!! #a #b #c';
const loud = findingOf('loud', text, 'HUGE');
const marks = findingOf('marks', text, '!!!');
const tags = findingOf('tags', text, '#a #b #c');
const analysis = analysisWith({ nudges: [loud, marks, tags] });
const memory = (parts: Partial<NudgeMemory>): NudgeMemory => ({ ...emptyMemory, ...parts });

describe('pickNudge', () => {
  it('takes the strongest, which stands first', () => {
    expect(pickNudge(analysis, emptyMemory, text)).toBe(loud);
  });

  it('finds nothing where nothing was seen', () => {
    expect(pickNudge(analysisWith({ praise: [loud] }), emptyMemory, text)).toBeNull();
  });

  it('keeps a weaker nudge that is showing already', () => {
    expect(pickNudge(analysis, memory({ showing: 'tags' }), text)).toBe(tags);
  });

  it('goes back to the strongest when what was showing is no longer seen', () => {
    expect(pickNudge(analysis, memory({ showing: 'gone' }), text)).toBe(loud);
  });

  it('passes over a rule that was dismissed or switched off, even one that is showing', () => {
    expect(pickNudge(analysis, memory({ dismissed: new Set(['loud']) }), text)).toBe(marks);
    expect(pickNudge(analysis, memory({ rulesOff: new Set(['loud', 'marks']) }), text)).toBe(tags);
    expect(pickNudge(analysis, memory({ showing: 'loud', rulesOff: new Set(['loud']) }), text)).toBe(marks);
  });

  it('passes over the same words heeded before, but not over other words of the same rule', () => {
    const heeded = new Set([keyOf(loud, text)]);
    expect(pickNudge(analysis, memory({ heeded }), text)).toBe(marks);
    const other = 'GREAT news for all of you';
    const again = findingOf('loud', other, 'GREAT');
    expect(pickNudge(analysisWith({ nudges: [again] }), memory({ heeded }), other)).toBe(again);
  });

  it('is silent after two dismissals, and not after one', () => {
    expect(dismissalsBeforeSilence).toBe(2);
    expect(pickNudge(analysis, memory({ dismissed: new Set(['loud', 'marks']) }), text)).toBeNull();
    expect(pickNudge(analysis, memory({ dismissed: new Set(['other']) }), text)).toBe(loud);
  });

  it('is silent in a post that asked for it, in a quiet one and in another language', () => {
    expect(pickNudge(analysis, memory({ postQuiet: true }), text)).toBeNull();
    expect(pickNudge({ ...analysis, quiet: 'condolence' }, emptyMemory, text)).toBeNull();
    expect(pickNudge({ ...analysis, language: 'other' }, emptyMemory, text)).toBeNull();
  });
});

describe('keyOf', () => {
  it('is the rule and the words, whatever their case and place', () => {
    const moved = `Well, ${text.toLowerCase()}`;
    expect(keyOf(findingOf('loud', moved, 'huge'), moved)).toBe(keyOf(loud, text));
  });

  it('tells other words and other rules apart', () => {
    expect(keyOf(findingOf('loud', text, 'news'), text)).not.toBe(keyOf(loud, text));
    expect(keyOf(findingOf('marks', text, 'HUGE'), text)).not.toBe(keyOf(loud, text));
  });
});
