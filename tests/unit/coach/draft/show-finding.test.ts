import { describe, expect, it } from 'vitest';
import type { DraftState } from '../../../../src/coach/draft/draft-state.ts';
import { otherFindings } from '../../../../src/coach/draft/open-findings.ts';
import { countedAfter, dismiss, draftAfter, pause, send, undo, words, write } from '../../kit/draft-steps.ts';

const { plain, loud, marks, tags, thanks, condolence } = words;
const choose = (rule: string) => send({ type: 'finding-chosen', rule });
const rules = (state: DraftState) => otherFindings(state).map(({ type, finding }) => [type, finding.rule]);
const shownRule = ({ note }: DraftState) => (note !== null && 'finding' in note ? note.finding.rule : null);

describe('the other findings', () => {
  it('are all findings but the one in the note: praise first, then the strongest nudge', () => {
    const shown = draftAfter(write(loud, marks, tags, thanks), pause);
    expect(rules(shown)[0]).toEqual(['praise', 'thanks']);
    const nudges = shown.analysis.nudges.map(({ rule }) => rule);
    expect(rules(shown).slice(1)).toEqual(
      nudges.filter((rule) => rule !== shownRule(shown)).map((rule) => ['nudge', rule]),
    );
    expect(nudges).toContain(shownRule(shown));
  });

  it('are empty where there is only one finding, or none', () => {
    expect(rules(draftAfter(write(loud), pause))).toEqual([]);
    expect(rules(draftAfter(write(plain), pause))).toEqual([]);
  });

  it('omit findings that were dismissed or followed', () => {
    const dismissed = draftAfter(write(loud, tags), pause, dismiss('here'));
    expect(rules(dismissed).map(([, rule]) => rule)).not.toContain(
      dismissed.note?.type === 'dismissed' ? dismissed.note.rule : '',
    );
    const followed = draftAfter(write(loud), pause, write(plain), pause, write(loud, tags), pause);
    expect(shownRule(followed)).toBe('hashtag-pile');
    expect(rules(followed).map(([, rule]) => rule)).not.toContain('shouting');
  });

  it.each([
    ['a condolence', [write(loud, tags, condolence), pause]],
    ['a draft in which the person turned tips off', [write(loud, tags), pause, dismiss('post')]],
  ] as const)('are empty in %s', (_, steps) => {
    expect(rules(draftAfter(...steps))).toEqual([]);
  });
});

describe('choosing another finding', () => {
  const shown = [write(loud, tags, thanks), pause] as const;

  it('shows it, and moves the previous one to the list', () => {
    const before = draftAfter(...shown);
    const other = before.analysis.nudges.find(({ rule }) => rule !== shownRule(before))?.rule ?? '';
    const chosen = draftAfter(...shown, choose(other));
    expect(shownRule(chosen)).toBe(other);
    expect(rules(chosen)).toContainEqual(['nudge', shownRule(before)]);
    expect(countedAfter(...shown, choose(other))).toEqual([...countedAfter(...shown), `shown:${other}`]);
    expect(draftAfter(...shown, choose(other), pause).note).toEqual(chosen.note);
  });

  it('counts each tip as shown only once, even if it is chosen again', () => {
    const steps = [choose('hashtag-pile'), choose('shouting'), choose('hashtag-pile')];
    expect(countedAfter(...shown, ...steps).sort()).toEqual(['shown:hashtag-pile', 'shown:shouting']);
  });

  it('shows praise, and saves that it was shown', () => {
    const chosen = draftAfter(...shown, choose('thanks'));
    expect(chosen.note).toMatchObject({ type: 'praise', finding: { rule: 'thanks' } });
    expect(chosen.praised.has('thanks')).toBe(true);
  });

  it('shows a nudge that can be dismissed and undone like any other', () => {
    const chosen = draftAfter(...shown, choose('hashtag-pile'));
    expect(draftAfter(...shown, choose('hashtag-pile'), dismiss('here'), undo)).toEqual(chosen);
  });

  it.each(['open-question', 'no-such-rule', ''])('does nothing for “%s”, which was not found', (rule) => {
    expect(draftAfter(...shown, choose(rule))).toEqual(draftAfter(...shown));
  });

  it('does nothing while a dismissal can be undone', () => {
    const dismissed = draftAfter(...shown, dismiss('here'));
    expect(draftAfter(...shown, dismiss('here'), choose('thanks'))).toEqual(dismissed);
  });
});
