import { describe, expect, it } from 'vitest';
import { afterPause, type Coaching } from '../../../../src/coach/draft/coaching.ts';
import { afterChoice, otherFindings } from '../../../../src/coach/draft/other-findings.ts';
import { dismiss, draftAfter, pause, type Step, undo, words, write } from '../../kit/coaching-steps.ts';

const { plain, loud, marks, tags, thanks, condolence } = words;
const choose =
  (rule: string): Step =>
  (coaching) =>
    afterChoice(coaching, rule);
const rules = (coaching: Coaching) =>
  otherFindings(coaching).map(({ type, finding }) => [type, finding.rule]);
const shownRule = ({ note }: Coaching) => (note !== null && 'finding' in note ? note.finding.rule : null);

describe('what else was seen', () => {
  it('is all that may be said but what is showing, the good first, the strongest nudge before the others', () => {
    const shown = draftAfter(write(loud, marks, tags, thanks), pause);
    expect(rules(shown)[0]).toEqual(['praise', 'thanks']);
    const nudges = shown.analysis.nudges.map(({ rule }) => rule);
    expect(rules(shown).slice(1)).toEqual(
      nudges.filter((rule) => rule !== shownRule(shown)).map((rule) => ['nudge', rule]),
    );
    expect(nudges).toContain(shownRule(shown));
  });

  it('is nothing where one thing was seen, or none', () => {
    expect(rules(draftAfter(write(loud), pause))).toEqual([]);
    expect(rules(draftAfter(write(plain), pause))).toEqual([]);
  });

  it('holds nothing that was dismissed, heeded or switched off', () => {
    const dismissed = draftAfter(write(loud, tags), pause, dismiss('here'));
    expect(rules(dismissed).map(([, rule]) => rule)).not.toContain(
      dismissed.note?.type === 'dismissed' ? dismissed.note.rule : '',
    );
    const heeded = draftAfter(write(loud), pause, write(plain), pause, write(loud, tags), pause);
    expect(shownRule(heeded)).toBe('hashtag-pile');
    expect(rules(heeded).map(([, rule]) => rule)).not.toContain('shouting');
  });

  it.each([
    ['a condolence', [write(loud, tags, condolence), pause]],
    ['a post the person wants no tips in', [write(loud, tags), pause, dismiss('post')]],
  ] as const)('is nothing in %s', (_, steps) => {
    expect(rules(draftAfter(...steps))).toEqual([]);
  });
});

describe('choosing one of it', () => {
  const shown = [write(loud, tags, thanks), pause] as const;

  it('puts it in the place of what was showing, which goes into the list', () => {
    const before = draftAfter(...shown);
    const other = before.analysis.nudges.find(({ rule }) => rule !== shownRule(before))?.rule ?? '';
    const chosen = choose(other)(before);
    expect(shownRule(chosen)).toBe(other);
    expect(chosen.memory.showing).toBe(other);
    expect(rules(chosen)).toContainEqual(['nudge', shownRule(before)]);
    expect(chosen.counters).toEqual([...before.counters, `shown:${other}`]);
    expect(afterPause(chosen).note).toBe(chosen.note);
  });

  it('counts each tip as shown once, to and fro', () => {
    const chosen = draftAfter(...shown, choose('hashtag-pile'), choose('shouting'), choose('hashtag-pile'));
    expect([...chosen.counters].sort()).toEqual(['shown:hashtag-pile', 'shown:shouting']);
  });

  it('shows praise, which does not come up again by itself', () => {
    const chosen = draftAfter(...shown, choose('thanks'));
    expect(chosen.note).toMatchObject({ type: 'praise', finding: { rule: 'thanks' } });
    expect(chosen.memory.showing).toBeNull();
    expect(chosen.praised.has('thanks')).toBe(true);
  });

  it('can be dismissed and undone like any other nudge', () => {
    const chosen = draftAfter(...shown, choose('hashtag-pile'));
    expect(undo(dismiss('here')(chosen))).toEqual(chosen);
  });

  it.each(['open-question', 'no-such-rule', ''])('is nothing where “%s” was not seen', (rule) => {
    const before = draftAfter(...shown);
    expect(choose(rule)(before)).toBe(before);
  });

  it('does not take the chance to undo away', () => {
    const dismissed = draftAfter(...shown, dismiss('here'));
    expect(choose('thanks')(dismissed)).toBe(dismissed);
  });
});
