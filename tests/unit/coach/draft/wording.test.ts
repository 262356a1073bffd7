import { describe, expect, it } from 'vitest';
import { newDraftState } from '../../../../src/coach/draft/draft-state.ts';
import { viewOf } from '../../../../src/coach/draft/draft-view.ts';
import type { Note } from '../../../../src/coach/draft/note.ts';
import { wordingOn } from '../../../../src/coach/draft/wording.ts';
import { analysisWith, findingOf } from '../../kit/findings.ts';

const text = 'THE MENU';
const one = findingOf('shouting', text, text);
const two = { ...one, alternative: { what: '“THE MENU” may be heard.', suggestion: 'Say it quietly.' } };

const shownNote = (note: Note, wording: 0 | 1): Note | null =>
  viewOf({
    ...newDraftState(text, { isAllowed: true, rulesOff: new Set(), wording }),
    analysis: analysisWith({ nudges: [two] }),
    note,
    isVisible: true,
  })?.note ?? null;

describe('a tip with two wordings', () => {
  it.each([
    [0, one.suggestion],
    [1, 'Say it quietly.'],
  ] as const)('is shown in wording %i', (wording, suggestion) => {
    expect(shownNote({ type: 'nudge', finding: two }, wording)).toMatchObject({
      finding: { rule: 'shouting', suggestion },
    });
  });

  it.each([0, 1] as const)('with only one wording is the same in wording %i', (wording) => {
    const note = { type: 'nudge', finding: one } as const;
    expect(shownNote(note, wording)).toEqual(note);
  });

  it.each<Note>([
    { type: 'followed', name: 'Capitals' },
    { type: 'dismissed', rule: 'shouting', scope: 'here' },
    { type: 'praise', finding: two },
  ])('does not change a note of type $type', (note) => {
    expect(shownNote(note, 1)).toEqual(note);
  });
});

describe('wordingOn', () => {
  it('alternates between the two wordings every day', () => {
    expect([22, 23, 24, 25].map((day) => wordingOn(new Date(2026, 10, day, 9)))).toEqual([0, 1, 0, 1]);
  });

  it('returns the same wording all day', () => {
    expect(wordingOn(new Date(2026, 10, 22, 0))).toBe(wordingOn(new Date(2026, 10, 22, 23, 59)));
  });
});
