import { describe, expect, it } from 'vitest';
import { dismiss } from '../../../../src/coach/draft/dismissal.ts';
import { type DraftState, newDraftState } from '../../../../src/coach/draft/draft-state.ts';
import type { Scope } from '../../../../src/coach/draft/note.ts';
import { analysisWith, findingOf } from '../../kit/findings.ts';

const text = 'HUGE news';
const loud = findingOf('loud', text, 'HUGE');
const before: DraftState = {
  ...newDraftState(text, { isAllowed: true, rulesOff: new Set(['tags']), wording: 0 }),
  analyzed: text,
  analysis: analysisWith({ nudges: [loud] }),
  note: { type: 'nudge', finding: loud },
  tips: new Map([['loud', 'open']]),
};
const undo = { note: before.note, tips: before.tips, dismissedHere: new Set(), isMuted: false };
const dismissed = (scope: Scope) => ({
  ...before,
  note: { type: 'dismissed', rule: 'loud', scope },
  tips: new Map([['loud', 'dismissed']]),
  undo,
});

describe('dismiss', () => {
  it('with scope "here" saves the rule for this draft, and changes no setting', () => {
    expect(dismiss(before, 'here')).toEqual([{ ...dismissed('here'), dismissedHere: new Set(['loud']) }, []]);
  });

  it('with scope "everywhere" turns the rule off, in addition to those already off', () => {
    expect(dismiss(before, 'everywhere')).toEqual([
      { ...dismissed('everywhere'), rulesOff: new Set(['tags', 'loud']) },
      [{ type: 'set-rule', rule: 'loud', isOn: false }],
    ]);
  });

  it.each([
    ['post', []],
    ['site', [{ type: 'set-site', isOn: false }]],
  ] as const)('with scope "%s" mutes the whole draft', (scope, effects) => {
    expect(dismiss(before, scope)).toEqual([{ ...dismissed(scope), isMuted: true }, effects]);
  });

  it('does not modify the state passed to it', () => {
    for (const scope of ['here', 'post', 'site', 'everywhere'] as const) dismiss(before, scope);
    expect(before.dismissedHere).toEqual(new Set());
    expect(before.rulesOff).toEqual(new Set(['tags']));
    expect([...before.tips]).toEqual([['loud', 'open']]);
  });
});
