import { describe, expect, it } from 'vitest';
import { type DraftState, newDraftState } from '../../../../src/coach/draft/draft-state.ts';
import {
  findingKey,
  isSilent,
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
  it('returns the nudges in the order of the analysis, strongest first', () => {
    expect(openNudges(draft({}))).toEqual([loud, marks, tags]);
  });

  it('is empty without nudges', () => {
    expect(openNudges(draft({ analysis: analysisWith({ praise: [loud] }) }))).toEqual([]);
  });

  it('omits rules that were dismissed or turned off', () => {
    expect(openNudges(draft({ tips: new Map([['loud', 'dismissed']]) }))[0]).toBe(marks);
    expect(openNudges(draft({ rulesOff: new Set(['loud', 'marks']) }))).toEqual([tags]);
  });

  it.each(['open', 'followed', 'obsolete', 'counted'] as const)(
    'includes a rule whose tip is %s',
    (state) => {
      expect(openNudges(draft({ tips: new Map([['loud', state]]) }))[0]).toBe(loud);
    },
  );

  it('omits words whose tip was followed, but not other words of the same rule', () => {
    const followedKeys = new Set([findingKey(loud, text)]);
    expect(openNudges(draft({ followedKeys }))[0]).toBe(marks);
    const other = 'GREAT news for all of you';
    const again = findingOf('loud', other, 'GREAT');
    const next = draft({ followedKeys, analyzed: other, analysis: analysisWith({ nudges: [again] }) });
    expect(openNudges(next)).toEqual([again]);
  });
});

describe('openPraise', () => {
  it('omits a rule that was turned off', () => {
    expect(openPraise(draft({})).map(({ rule }) => rule)).toEqual(['news']);
    expect(openPraise(draft({ rulesOff: new Set(['news']) }))).toEqual([]);
  });
});

describe('isSilent', () => {
  it('is true from the second dismissal on', () => {
    expect(maxDismissals).toBe(2);
    expect(isSilent(draft({ dismissedHere: new Set(['loud', 'marks']) }))).toBe(true);
    expect(isSilent(draft({ dismissedHere: new Set(['other']) }))).toBe(false);
    expect(isSilent(draft({}))).toBe(false);
  });

  it('is true in a muted draft, in a condolence and in another language', () => {
    expect(isSilent(draft({ isMuted: true }))).toBe(true);
    expect(isSilent(draft({ analysis: { ...analysis, quiet: 'condolence' } }))).toBe(true);
    expect(isSilent(draft({ analysis: { ...analysis, language: 'other' } }))).toBe(true);
  });
});

describe('findingKey', () => {
  it('is the same for the same rule and words, in any case and at any place', () => {
    const moved = `Well, ${text.toLowerCase()}`;
    expect(findingKey(findingOf('loud', moved, 'huge'), moved)).toBe(findingKey(loud, text));
  });

  it('differs for other words and other rules', () => {
    expect(findingKey(findingOf('loud', text, 'news'), text)).not.toBe(findingKey(loud, text));
    expect(findingKey(findingOf('marks', text, 'HUGE'), text)).not.toBe(findingKey(loud, text));
  });
});
