import { describe, expect, it } from 'vitest';
import type { DraftEffect } from '../../../../src/coach/draft/draft-effect.ts';
import { hasSameView, viewOf } from '../../../../src/coach/draft/draft-view.ts';
import type { Note, Scope } from '../../../../src/coach/draft/note.ts';
import {
  analyze,
  begin,
  close,
  countedAfter,
  dismiss,
  draftAfter,
  drop,
  pause,
  type Step,
  send,
  turnOff,
  undo,
  walkAfter,
  words,
  write,
} from '../../kit/draft-steps.ts';
import { analysisOf } from '../../kit/drafts.ts';

const { plain, loud, marks, tags, question, thanks, spanish, condolence } = words;
const typesOf = (note: Note | null) =>
  note === null ? null : [note.type, 'finding' in note && note.finding.rule];
const scopes: readonly Scope[] = ['here', 'post', 'site', 'everywhere'];
const effectTypes = (effects: readonly DraftEffect[]) => effects.map(({ type }) => type);
/** Analyzes the draft as if it were `text`, like after a change of what it answers. */
const analyzeAs =
  (text: string): Step =>
  (walk) =>
    send({ type: 'analyzed', text: walk.state.text, analysis: analysisOf(text) })(walk);

describe('typing', () => {
  it('shows nothing new', () => {
    expect(draftAfter(write(loud)).note).toBeNull();
    expect(draftAfter(write(loud), write(loud, question, tags)).note).toBeNull();
    expect(draftAfter(write(thanks)).note).toBeNull();
  });

  it('keeps the nudge, with its words where they are now', () => {
    const { note, analyzed } = draftAfter(write(loud), pause, write('Well,', loud));
    expect(typesOf(note)).toEqual(['nudge', 'shouting']);
    const span = note?.type === 'nudge' ? note.finding.spans[0] : undefined;
    expect(analyzed.slice(span?.start, span?.end)).toBe(loud.slice(0, -1));
  });

  it('keeps a weaker nudge when there is a stronger one, even after a pause', () => {
    const weaker = draftAfter(write(plain, marks), pause);
    expect(typesOf(weaker.note)).toEqual(['nudge', 'stacked-punctuation']);
    const both = draftAfter(write(plain, marks), pause, write(loud, marks), pause);
    expect(both.analysis.nudges[0]?.rule).toBe('shouting');
    expect(typesOf(both.note)).toEqual(['nudge', 'stacked-punctuation']);
  });

  it('hides a nudge when its words are gone, and shows no other before a pause', () => {
    expect(draftAfter(write(loud, tags), pause, write(plain, tags)).note).toBeNull();
  });

  it('differs from a new analysis of the same text, which follows no tip', () => {
    const { note, followed } = draftAfter(write(loud), pause, analyzeAs(plain));
    expect([note, followed]).toEqual([null, null]);
    const dismissed = [write(loud), pause, dismiss('here'), analyzeAs(plain)] as const;
    expect(draftAfter(...dismissed).note).toMatchObject({ type: 'dismissed' });
    expect(typesOf(draftAfter(...dismissed, undo).note)).toEqual(['nudge', 'shouting']);
  });

  it('keeps praise until its words are gone', () => {
    expect(typesOf(draftAfter(write(thanks), pause, write(plain, thanks)).note)).toEqual([
      'praise',
      'thanks',
    ]);
    expect(draftAfter(write(thanks), pause, write(plain)).note).toBeNull();
  });

  it('requests an analysis, or cancels it when the draft is empty or the coach is off', () => {
    expect(effectTypes(walkAfter(send({ type: 'typed', text: plain })).effects)).toEqual(['analyze']);
    expect(effectTypes(walkAfter(send({ type: 'typed', text: ' ' })).effects)).toEqual(['cancel-analysis']);
    const off = walkAfter(
      send({ type: 'coaching-changed', isAllowed: false }),
      send({ type: 'typed', text: plain }),
    );
    expect(effectTypes(off.effects)).toEqual(['cancel-analysis']);
  });

  it('changes nothing if the text is the same', () => {
    const walk = walkAfter(write(loud), pause);
    expect(send({ type: 'typed', text: loud })(walk)).toEqual(walk);
  });
});

describe('an analysis', () => {
  it('is ignored if the text has changed since', () => {
    const newer = walkAfter(write(loud), send({ type: 'typed', text: plain }));
    expect(send({ type: 'analyzed', text: loud, analysis: analysisOf(loud) })(newer)).toEqual(newer);
  });

  it('is ignored if the coach was turned off', () => {
    const off = walkAfter(
      send({ type: 'typed', text: loud }),
      send({ type: 'paused' }),
      send({ type: 'coaching-changed', isAllowed: false }),
    );
    expect(analyze(off)).toEqual(off);
  });

  it('shows a note only in a pause', () => {
    expect(draftAfter(send({ type: 'typed', text: loud }), analyze).note).toBeNull();
    const late = [send({ type: 'typed', text: loud }), send({ type: 'paused' })] as const;
    expect(draftAfter(...late).note).toBeNull();
    expect(typesOf(draftAfter(...late, analyze).note)).toEqual(['nudge', 'shouting']);
    const typedOn = [...late, send({ type: 'typed', text: `${loud} ${plain}` })] as const;
    expect(draftAfter(...typedOn, analyze).note).toBeNull();
  });
});

describe('a pause', () => {
  it('shows the strongest nudge, and counts it as shown', () => {
    const steps = [write(loud, tags, marks), pause] as const;
    const { note, analysis } = draftAfter(...steps);
    expect(analysis.nudges.length).toBeGreaterThan(2);
    expect(note).toEqual({ type: 'nudge', finding: analysis.nudges[0] });
    expect(countedAfter(...steps)).toEqual([`shown:${analysis.nudges[0]?.rule}`]);
  });

  it('changes nothing if a nudge is already shown', () => {
    const shown = draftAfter(write(loud), pause);
    expect(draftAfter(write(loud), pause, pause)).toEqual(shown);
  });

  it('shows nothing if there are no findings', () => {
    expect(draftAfter(write(plain), pause).note).toBeNull();
    expect(countedAfter(write(plain), pause)).toEqual([]);
    expect(draftAfter(pause).note).toBeNull();
    expect(countedAfter(pause)).toEqual([]);
  });

  it('shows no rule that was off when the draft started', () => {
    for (const [text, rule] of [
      [loud, 'shouting'],
      [thanks, 'thanks'],
    ] as const) {
      const walk = pause(write(text)(begin([rule])));
      expect(walk.state.note).toBeNull();
      expect(effectTypes(walk.effects)).not.toContain('count-tip');
    }
  });

  it('shows praise if there is no nudge', () => {
    expect(typesOf(draftAfter(write(thanks), pause).note)).toEqual(['praise', 'thanks']);
    expect(typesOf(draftAfter(write(thanks, tags), pause).note)).toEqual(['nudge', 'hashtag-pile']);
  });

  it('replaces praise with a nudge', () => {
    expect(typesOf(draftAfter(write(thanks), pause, write(thanks, tags), pause).note)).toEqual([
      'nudge',
      'hashtag-pile',
    ]);
  });

  it('shows the praise of each rule once', () => {
    const once = [write(thanks), pause, write(plain), pause] as const;
    expect(draftAfter(...once, write(thanks), pause).note).toBeNull();
    expect(typesOf(draftAfter(...once, write(question), pause).note)).toEqual(['praise', 'open-question']);
  });

  it('does not count praise', () => {
    expect(countedAfter(write(thanks), pause)).toEqual([]);
  });

  it('does nothing in an empty draft or while the coach is off', () => {
    expect(walkAfter(send({ type: 'paused' })).effects).toEqual([]);
    const off = walkAfter(write(loud), send({ type: 'coaching-changed', isAllowed: false }));
    expect(send({ type: 'paused' })(off)).toEqual(off);
  });
});

describe('following a tip', () => {
  const followed = [write(loud), pause, write(plain)] as const;

  it('shows a note in the next pause', () => {
    expect(draftAfter(...followed).note).toBeNull();
    const { note, followed: pending } = draftAfter(...followed, pause);
    expect(note?.type).toBe('followed');
    expect(pending).toBeNull();
    expect(effectTypes(walkAfter(...followed, pause).effects)).toContain('expire-note');
  });

  it('is counted once, when the draft ends', () => {
    expect(countedAfter(...followed, pause)).toEqual(['shown:shouting']);
    expect(countedAfter(...followed, pause, drop)).toEqual(['shown:shouting', 'heeded:shouting']);
    expect(countedAfter(...followed, drop)).toEqual(['shown:shouting', 'heeded:shouting']);
  });

  it('shows a note with the name of the tip', () => {
    const shown = draftAfter(write(loud), pause).note;
    const { note } = draftAfter(...followed, pause);
    expect(note).toEqual({ type: 'followed', name: shown?.type === 'nudge' ? shown.finding.name : '' });
  });

  it('shows that note only once', () => {
    const { effects } = walkAfter(...followed, pause, pause, write(plain, plain), pause, drop);
    expect(effectTypes(effects).filter((type) => type === 'expire-note')).toHaveLength(1);
    const counted = countedAfter(...followed, pause, pause, write(plain, plain), pause, drop);
    expect(counted.filter((counter) => counter === 'heeded:shouting')).toHaveLength(1);
  });

  it('shows that note first, and the next nudge one pause later', () => {
    const both = [write(loud, tags), pause] as const;
    const first = draftAfter(...both).note;
    const left = typesOf(first)?.[1] === 'shouting' ? [plain, tags] : [loud];
    expect(draftAfter(...both, write(...left), pause).note?.type).toBe('followed');
    expect(draftAfter(...both, write(...left), pause, pause).note?.type).toBe('nudge');
  });

  it('does not count if the same words are typed again before the pause', () => {
    const again = [...followed, write(loud), pause] as const;
    const { note, followed: pending } = draftAfter(...again);
    expect(pending).toBeNull();
    expect(note).toBeNull();
    expect(countedAfter(...again, drop)).toEqual(['shown:shouting']);
  });

  it('prevents another nudge about the same words, but not about others', () => {
    expect(draftAfter(...followed, pause, close, write(loud), pause).note).toBeNull();
    const others = draftAfter(...followed, pause, close, write('OUR WHOLE KITCHEN IS BRAND NEW.'), pause);
    expect(typesOf(others.note)).toEqual(['nudge', 'shouting']);
  });

  it('does not count if other words then have the same finding', () => {
    const back = [...followed, pause, close, write('OUR WHOLE KITCHEN IS BRAND NEW.'), pause] as const;
    expect(countedAfter(...back, drop)).toEqual(['shown:shouting']);
  });

  it('does not mean deleting the draft or switching to another language', () => {
    for (const left of ['', '  \n', spanish]) {
      const steps = [write(loud), pause, write(left), pause] as const;
      expect(draftAfter(...steps).note).toBeNull();
      expect(countedAfter(...steps, drop)).toEqual(['shown:shouting']);
    }
  });

  it('does not mean turning the draft into a condolence', () => {
    const steps = [write(loud), pause, write(condolence), pause] as const;
    expect(draftAfter(...steps).note).toBeNull();
    expect(countedAfter(...steps, drop)).toEqual(['shown:shouting']);
  });
});

describe('a dismissal', () => {
  const shown = [write(loud), pause] as const;

  it.each(scopes)('"%s" replaces the nudge with a note about the dismissal', (scope) => {
    expect(draftAfter(...shown, dismiss(scope)).note).toEqual({ type: 'dismissed', rule: 'shouting', scope });
  });

  it.each(scopes)('"%s" lasts through edits and pauses', (scope) => {
    const { note } = draftAfter(...shown, dismiss(scope), write(loud, plain), pause, write(loud), pause);
    expect(note).toBeNull();
  });

  it('"here" and "everywhere" allow other tips; "post" and "site" do not', () => {
    const next = (scope: Scope) => draftAfter(...shown, dismiss(scope), write(loud, marks), pause).note;
    expect(typesOf(next('here'))).toEqual(['nudge', 'stacked-punctuation']);
    expect(typesOf(next('everywhere'))).toEqual(['nudge', 'stacked-punctuation']);
    expect(next('post')).toBeNull();
    expect(next('site')).toBeNull();
  });

  it.each(['post', 'site'] as const)('"%s" stops praise too', (scope) => {
    expect(draftAfter(...shown, dismiss(scope), write(thanks), pause).note).toBeNull();
  });

  it.each(scopes)('"%s" can be undone completely', (scope) => {
    expect(draftAfter(...shown, dismiss(scope), undo)).toEqual(draftAfter(...shown));
  });

  it.each([
    ['site', 'set-site'],
    ['everywhere', 'set-rule'],
  ] as const)('"%s" changes a setting, and undoing changes it back', (scope, type) => {
    const { effects } = walkAfter(...shown, dismiss(scope), undo);
    const settings = effects.filter((effect) => effect.type === 'set-site' || effect.type === 'set-rule');
    expect(settings.map((effect) => [effect.type, effect.isOn])).toEqual([
      [type, false],
      [type, true],
    ]);
  });

  it.each(scopes)('"%s", when undone, leaves rules off that were turned off in the meantime', (scope) => {
    const undone = draftAfter(...shown, dismiss(scope), turnOff('shouting', 'hashtag-pile'), undo);
    expect(undone.rulesOff.has('hashtag-pile')).toBe(true);
    // Only undoing "everywhere" turns the rule of the tip on again.
    expect(typesOf(undone.note)).toEqual(scope === 'everywhere' ? ['nudge', 'shouting'] : null);
  });

  it('is counted once, when the draft ends', () => {
    const counted = ['shown:shouting', 'dismissed:shouting'];
    expect(countedAfter(...shown, dismiss('here'))).toEqual(['shown:shouting']);
    expect(countedAfter(...shown, dismiss('here'), write(loud, plain), drop)).toEqual(counted);
    expect(countedAfter(...shown, dismiss('here'), close, drop)).toEqual(counted);
    expect(countedAfter(...shown, dismiss('here'), write(''))).toEqual(counted);
    expect(
      countedAfter(...shown, dismiss('here'), write(loud, plain), write(loud), close, drop, drop),
    ).toEqual(counted);
  });

  it('is not counted if it was undone', () => {
    expect(countedAfter(...shown, dismiss('here'), undo, write(loud, plain), close, drop)).toEqual([
      'shown:shouting',
    ]);
  });

  it('can no longer be undone after the next edit', () => {
    const edited = draftAfter(...shown, dismiss('here'), write(loud, plain));
    expect(draftAfter(...shown, dismiss('here'), write(loud, plain), undo)).toEqual(edited);
  });

  it('is still shown after a pause', () => {
    const dismissed = draftAfter(...shown, dismiss('here'));
    expect(draftAfter(...shown, dismiss('here'), pause)).toEqual(dismissed);
  });

  it('stops nudges and praise after the second one', () => {
    const all = [loud, marks, tags];
    const two = [
      write(...all),
      pause,
      dismiss('here'),
      write(...all, plain),
      pause,
      dismiss('here'),
    ] as const;
    expect(draftAfter(...two).dismissedHere.size).toBe(2);
    expect(draftAfter(...two, write(...all), pause).note).toBeNull();
    expect(draftAfter(...two, write(thanks), pause).note).toBeNull();
  });

  it('does nothing without a nudge', () => {
    for (const steps of [[write(loud)], [write(thanks), pause]]) {
      expect(draftAfter(...steps, dismiss('here'))).toEqual(draftAfter(...steps));
    }
  });
});

describe('closing the card', () => {
  it('hides the note about a followed tip, but keeps a nudge and praise', () => {
    expect(draftAfter(write(loud), pause, write(plain), pause, close).note).toBeNull();
    expect(typesOf(draftAfter(write(loud), pause, close).note)).toEqual(['nudge', 'shouting']);
    expect(typesOf(draftAfter(write(thanks), pause, close).note)).toEqual(['praise', 'thanks']);
  });

  it('makes a dismissal final', () => {
    const closed = draftAfter(write(loud), pause, dismiss('here'), close);
    expect(closed.note).toBeNull();
    expect(draftAfter(write(loud), pause, dismiss('here'), close, undo)).toEqual(closed);
  });
});

describe('silence', () => {
  it.each([
    ['a condolence', condolence],
    ['another language', spanish],
  ])('in %s means no nudges and no praise', (_, silent) => {
    const drafts = silent === spanish ? [spanish] : [`${loud} ${silent}`, `${thanks} ${silent}`];
    for (const draft of drafts) {
      expect(draftAfter(write(draft), pause).note).toBeNull();
      expect(countedAfter(write(draft), pause)).toEqual([]);
    }
  });

  it('hides the note when the draft becomes a condolence, and shows it again afterwards', () => {
    expect(draftAfter(write(loud), pause, write(loud, condolence)).note).toBeNull();
    expect(draftAfter(write(thanks), pause, write(thanks, condolence)).note).toBeNull();
    const back = draftAfter(write(loud), pause, write(loud, condolence), pause, write(loud), pause);
    expect(typesOf(back.note)).toEqual(['nudge', 'shouting']);
  });
});

describe('a change of settings', () => {
  it.each([
    ['a nudge', loud, 'shouting'],
    ['praise', thanks, 'thanks'],
  ])('hides %s whose rule was turned off', (_, draft, rule) => {
    expect(draftAfter(write(draft), pause, turnOff(rule)).note).toBeNull();
    expect(draftAfter(write(draft), pause, turnOff(rule), pause).note).toBeNull();
  });

  it('keeps the note if another rule was turned off', () => {
    const shown = draftAfter(write(loud), pause);
    expect(draftAfter(write(loud), pause, turnOff('hashtag-pile')).note).toEqual(shown.note);
  });

  it('shows a tip again if its rule was turned on again', () => {
    const back = draftAfter(write(loud), pause, turnOff('shouting'), turnOff(), pause);
    expect(typesOf(back.note)).toEqual(['nudge', 'shouting']);
  });

  it('requests an analysis of text that was typed while the coach was off', () => {
    const off = [
      send({ type: 'coaching-changed', isAllowed: false }),
      send({ type: 'typed', text: loud }),
    ] as const;
    const on = walkAfter(...off, send({ type: 'coaching-changed', isAllowed: true }), turnOff());
    expect(on.effects.at(-1)).toEqual({ type: 'analyze', when: 'now' });
    expect(effectTypes(walkAfter(write(loud), turnOff()).effects)).toEqual(['analyze']);
  });
});

describe('the state of a tip', () => {
  it('is open when it is shown, and followed when its words are gone', () => {
    expect([...draftAfter(write(loud)).tips]).toEqual([]);
    expect([...draftAfter(write(loud), pause).tips]).toEqual([['shouting', 'open']]);
    expect([...draftAfter(write(loud), pause, write(plain)).tips]).toEqual([['shouting', 'followed']]);
    expect([...draftAfter(write(loud), pause, write(plain), pause).tips]).toEqual([['shouting', 'followed']]);
  });

  it('is open again when its words are typed again', () => {
    const again = draftAfter(write(loud), pause, write(plain), write(loud), pause);
    expect([...again.tips]).toEqual([['shouting', 'open']]);
  });

  it('is dismissed after a dismissal, and open again after undo', () => {
    const dismissed = [write(loud), pause, dismiss('post')] as const;
    expect([...draftAfter(...dismissed).tips]).toEqual([['shouting', 'dismissed']]);
    expect([...draftAfter(...dismissed, undo).tips]).toEqual([['shouting', 'open']]);
  });

  it('is obsolete when the finding is gone without an edit', () => {
    expect([...draftAfter(write(loud), pause, analyzeAs(plain)).tips]).toEqual([['shouting', 'obsolete']]);
  });

  it('is counted when the person leaves the page, and stays so', () => {
    const left = [write(loud), pause, dismiss('here'), drop] as const;
    expect([...draftAfter(...left).tips]).toEqual([['shouting', 'counted']]);
    expect(countedAfter(...left, close, drop, write(''))).toEqual(['shown:shouting', 'dismissed:shouting']);
  });
});

describe('the view', () => {
  const view = (...steps: Step[]) => viewOf(draftAfter(...steps));

  it('is empty until a pause, and when there is nothing to show', () => {
    expect(view(write(loud))).toBeNull();
    expect(view(write(loud), pause)).not.toBeNull();
    expect(view(write(loud), pause, write(plain))).toBeNull();
    expect(view(write(loud), pause, write(''))).toBeNull();
    expect(view(write(plain), pause)).toBeNull();
  });

  it('is empty while the coach is off, unless that can be undone', () => {
    const off = send({ type: 'coaching-changed', isAllowed: false });
    expect(view(write(loud), pause, off)).toBeNull();
    expect(view(write(loud), pause, dismiss('site'), off)).not.toBeNull();
  });

  it('is empty after the page removed the overlay', () => {
    const removed = [write(loud), pause, send({ type: 'overlay-removed' })] as const;
    expect(view(...removed)).toBeNull();
    expect(view(...removed, write(loud, plain), pause)).toBeNull();
  });

  it('has an open card only while the mark is shown', () => {
    const open = send({ type: 'card-opened' });
    expect(draftAfter(write(loud), open).card).toBe('closed');
    expect(view(write(loud), pause, open)?.card).toBe('open');
    expect(view(write(loud), pause, open, close)?.card).toBe('closed');
    expect(draftAfter(write(loud), pause, open, write('')).card).toBe('closed');
  });

  it('has a closed card after the offered words were inserted', () => {
    const open = [write(loud), pause, send({ type: 'card-opened' })] as const;
    expect(view(...open, send({ type: 'offer-applied', isDone: false }))?.card).toBe('open');
    expect(view(...open, send({ type: 'offer-applied', isDone: true }))?.card).toBe('closed');
  });

  it('has the hovered words', () => {
    expect(view(write(loud), pause, send({ type: 'hovered', words: 'MENU' }))?.hovered).toBe('MENU');
  });

  it('stays the same while the person types and the findings do not change', () => {
    const before = walkAfter(write(loud), pause);
    const stateAfter = (step: Step) => step(before).state;
    expect(hasSameView(before.state, stateAfter(send({ type: 'typed', text: `${loud} And` })))).toBe(true);
    expect(hasSameView(before.state, stateAfter(dismiss('here')))).toBe(false);
  });
});
