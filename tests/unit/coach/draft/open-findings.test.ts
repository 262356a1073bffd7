import { describe, expect, it } from 'vitest';
import { type DraftState, newDraftState } from '../../../../src/coach/draft/draft-state.ts';
import {
  isSilent,
  keyOf,
  maxDismissals,
  openNudges,
  openPraise,
} from '../../../../src/coach/draft/open-findings.ts';
import { analysisWith, findingOf } from '../../kit/findings.ts';

const text = 'HUGE news for all of you!!! #a #b #c';
const loud = findingOf('loud', text, 'HUGE');
const marks = findingOf('marks', text, '!!!');
const tags = findingOf('tags', text, '#a #b #c');
const analysis = analysisWith({ nudges: [loud, marks, tags], praise: [findingOf('news', text, 'news')] });
const draft = (parts: Partial<DraftState>): DraftState => ({
  ...newDraftState(text, { isAllowed: true, rulesOff: new Set(), wording: 0 }),
  analyzed: text,
  analysis,
  ...parts,
});

describe('openNudges', () => {
  it('lists the nudges as the analysis does, strongest first', () => {
    expect(openNudges(draft({}))).toEqual([loud, marks, tags]);
  });

  it('is empty where nothing was found', () => {
    expect(openNudges(draft({ analysis: analysisWith({ praise: [loud] }) }))).toEqual([]);
  });

  it('leaves out a rule that was dismissed or turned off', () => {
    expect(openNudges(draft({ tips: new Map([['loud', 'dismissed']]) }))[0]).toBe(marks);
    expect(openNudges(draft({ rulesOff: new Set(['loud', 'marks']) }))).toEqual([tags]);
  });

  it.each(['open', 'followed', 'moot', 'settled'] as const)('keeps a rule whose tip is %s', (state) => {
    expect(openNudges(draft({ tips: new Map([['loud', state]]) }))[0]).toBe(loud);
  });

  it('leaves out words that were acted on before, but not other words of the same rule', () => {
    const followedKeys = new Set([keyOf(loud, text)]);
    expect(openNudges(draft({ followedKeys }))[0]).toBe(marks);
    const other = 'GREAT news for all of you';
    const again = findingOf('loud', other, 'GREAT');
    const next = draft({ followedKeys, analyzed: other, analysis: analysisWith({ nudges: [again] }) });
    expect(openNudges(next)).toEqual([again]);
  });
});

describe('openPraise', () => {
  it('leaves out a rule that was turned off', () => {
    expect(openPraise(draft({})).map(({ rule }) => rule)).toEqual(['news']);
    expect(openPraise(draft({ rulesOff: new Set(['news']) }))).toEqual([]);
  });
});

describe('isSilent', () => {
  it('begins with the second dismissal', () => {
    expect(maxDismissals).toBe(2);
    expect(isSilent(draft({ dismissedHere: new Set(['loud', 'marks']) }))).toBe(true);
    expect(isSilent(draft({ dismissedHere: new Set(['other']) }))).toBe(false);
    expect(isSilent(draft({}))).toBe(false);
  });

  it('holds in a post that wants no tips, in a condolence and in another language', () => {
    expect(isSilent(draft({ isQuiet: true }))).toBe(true);
    expect(isSilent(draft({ analysis: { ...analysis, quiet: 'condolence' } }))).toBe(true);
    expect(isSilent(draft({ analysis: { ...analysis, language: 'other' } }))).toBe(true);
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
