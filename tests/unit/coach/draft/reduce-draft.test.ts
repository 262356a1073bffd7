import { describe, expect, it } from 'vitest';
import type { DraftEffect } from '../../../../src/coach/draft/draft-effect.ts';
import { hasSameView, viewOf } from '../../../../src/coach/draft/draft-view.ts';
import type { Note, Scope } from '../../../../src/coach/draft/note.ts';
import {
  begin,
  close,
  countedAfter,
  dismiss,
  draftAfter,
  drop,
  judge,
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
/** The text in the box is analyzed as if `text` were in it: what it answers has changed. */
const judgeAs =
  (text: string): Step =>
  (walk) =>
    send({ type: 'judged', text: walk.state.text, analysis: analysisOf(text) })(walk);

describe('typing', () => {
  it('makes nothing new appear', () => {
    expect(draftAfter(write(loud)).note).toBeNull();
    expect(draftAfter(write(loud), write(loud, question, tags)).note).toBeNull();
    expect(draftAfter(write(thanks)).note).toBeNull();
  });

  it('keeps the nudge on show, with its words where they are now', () => {
    const { note, analyzed } = draftAfter(write(loud), pause, write('Well,', loud));
    expect(typesOf(note)).toEqual(['nudge', 'shouting']);
    const span = note?.type === 'nudge' ? note.finding.spans[0] : undefined;
    expect(analyzed.slice(span?.start, span?.end)).toBe(loud.slice(0, -1));
  });

  it('keeps a weaker nudge in its place when a stronger one comes, in pauses too', () => {
    const weaker = draftAfter(write(plain, marks), pause);
    expect(typesOf(weaker.note)).toEqual(['nudge', 'stacked-punctuation']);
    const both = draftAfter(write(plain, marks), pause, write(loud, marks), pause);
    expect(both.analysis.nudges[0]?.rule).toBe('shouting');
    expect(typesOf(both.note)).toEqual(['nudge', 'stacked-punctuation']);
  });

  it('takes a nudge away when its words are gone, and shows no other before a pause', () => {
    expect(draftAfter(write(loud, tags), pause, write(plain, tags)).note).toBeNull();
  });

  it('is not what happens when the same text is analyzed again', () => {
    const { note, followed } = draftAfter(write(loud), pause, judgeAs(plain));
    expect([note, followed]).toEqual([null, null]);
    const dismissed = [write(loud), pause, dismiss('here'), judgeAs(plain)] as const;
    expect(draftAfter(...dismissed).note).toMatchObject({ type: 'dismissed' });
    expect(typesOf(draftAfter(...dismissed, undo).note)).toEqual(['nudge', 'shouting']);
  });

  it('keeps praise while its words last, and no longer', () => {
    expect(typesOf(draftAfter(write(thanks), pause, write(plain, thanks)).note)).toEqual([
      'praise',
      'thanks',
    ]);
    expect(draftAfter(write(thanks), pause, write(plain)).note).toBeNull();
  });

  it('has the draft analyzed soon, and calls that off when the box is emptied or the coach is off', () => {
    expect(effectTypes(walkAfter(send({ type: 'typed', text: plain })).effects)).toEqual(['analyze']);
    expect(effectTypes(walkAfter(send({ type: 'typed', text: ' ' })).effects)).toEqual(['cancel-analysis']);
    const off = walkAfter(send({ type: 'allowed', isAllowed: false }), send({ type: 'typed', text: plain }));
    expect(effectTypes(off.effects)).toEqual(['cancel-analysis']);
  });

  it('changes nothing where the text is the same', () => {
    const walk = walkAfter(write(loud), pause);
    expect(send({ type: 'typed', text: loud })(walk)).toEqual(walk);
  });
});

describe('an analysis', () => {
  it('of text that is no longer in the box is ignored', () => {
    const newer = walkAfter(write(loud), send({ type: 'typed', text: plain }));
    expect(send({ type: 'judged', text: loud, analysis: analysisOf(loud) })(newer)).toEqual(newer);
  });

  it('that arrives after the coach was turned off is ignored', () => {
    const off = walkAfter(
      send({ type: 'typed', text: loud }),
      send({ type: 'paused' }),
      send({ type: 'allowed', isAllowed: false }),
    );
    expect(judge(off)).toEqual(off);
  });

  it('shows something only when a pause has come', () => {
    expect(draftAfter(send({ type: 'typed', text: loud }), judge).note).toBeNull();
    const late = [send({ type: 'typed', text: loud }), send({ type: 'paused' })] as const;
    expect(draftAfter(...late).note).toBeNull();
    expect(typesOf(draftAfter(...late, judge).note)).toEqual(['nudge', 'shouting']);
    const typedOn = [...late, send({ type: 'typed', text: `${loud} ${plain}` })] as const;
    expect(draftAfter(...typedOn, judge).note).toBeNull();
  });
});

describe('a pause', () => {
  it('shows one thing, the strongest, and counts it as shown', () => {
    const steps = [write(loud, tags, marks), pause] as const;
    const { note, analysis } = draftAfter(...steps);
    expect(analysis.nudges.length).toBeGreaterThan(2);
    expect(note).toEqual({ type: 'nudge', finding: analysis.nudges[0] });
    expect(countedAfter(...steps)).toEqual([`shown:${analysis.nudges[0]?.rule}`]);
  });

  it('changes nothing when a nudge is on show already', () => {
    const shown = draftAfter(write(loud), pause);
    expect(draftAfter(write(loud), pause, pause)).toEqual(shown);
  });

  it('shows nothing about a draft with nothing to say about', () => {
    expect(draftAfter(write(plain), pause).note).toBeNull();
    expect(countedAfter(write(plain), pause)).toEqual([]);
    expect(draftAfter(pause).note).toBeNull();
    expect(countedAfter(pause)).toEqual([]);
  });

  it('does not show what was turned off before the draft began', () => {
    for (const [text, rule] of [
      [loud, 'shouting'],
      [thanks, 'thanks'],
    ] as const) {
      const walk = pause(write(text)(begin([rule])));
      expect(walk.state.note).toBeNull();
      expect(effectTypes(walk.effects)).not.toContain('count-tip');
    }
  });

  it('praises where there is nothing to nudge about', () => {
    expect(typesOf(draftAfter(write(thanks), pause).note)).toEqual(['praise', 'thanks']);
    expect(typesOf(draftAfter(write(thanks, tags), pause).note)).toEqual(['nudge', 'hashtag-pile']);
  });

  it('lets a nudge take the place of praise', () => {
    expect(typesOf(draftAfter(write(thanks), pause, write(thanks, tags), pause).note)).toEqual([
      'nudge',
      'hashtag-pile',
    ]);
  });

  it('praises once for one thing, and again for another', () => {
    const once = [write(thanks), pause, write(plain), pause] as const;
    expect(draftAfter(...once, write(thanks), pause).note).toBeNull();
    expect(typesOf(draftAfter(...once, write(question), pause).note)).toEqual(['praise', 'open-question']);
  });

  it('counts no praise', () => {
    expect(countedAfter(write(thanks), pause)).toEqual([]);
  });

  it('does nothing in an empty box or where the coach is off', () => {
    expect(walkAfter(send({ type: 'paused' })).effects).toEqual([]);
    const off = walkAfter(write(loud), send({ type: 'allowed', isAllowed: false }));
    expect(send({ type: 'paused' })(off)).toEqual(off);
  });
});

describe('following a tip', () => {
  const followed = [write(loud), pause, write(plain)] as const;

  it('is acknowledged at the next pause', () => {
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

  it('is acknowledged by the name of the tip', () => {
    const shown = draftAfter(write(loud), pause).note;
    const { note } = draftAfter(...followed, pause);
    expect(note).toEqual({ type: 'followed', name: shown?.type === 'nudge' ? shown.finding.name : '' });
  });

  it('is acknowledged once', () => {
    const { effects } = walkAfter(...followed, pause, pause, write(plain, plain), pause, drop);
    expect(effectTypes(effects).filter((type) => type === 'expire-note')).toHaveLength(1);
    const counted = countedAfter(...followed, pause, pause, write(plain, plain), pause, drop);
    expect(counted.filter((counter) => counter === 'heeded:shouting')).toHaveLength(1);
  });

  it('comes before the next nudge, which comes one pause later', () => {
    const both = [write(loud, tags), pause] as const;
    const first = draftAfter(...both).note;
    const left = typesOf(first)?.[1] === 'shouting' ? [plain, tags] : [loud];
    expect(draftAfter(...both, write(...left), pause).note?.type).toBe('followed');
    expect(draftAfter(...both, write(...left), pause, pause).note?.type).toBe('nudge');
  });

  it('is taken back when the words are typed again before the pause', () => {
    const again = [...followed, write(loud), pause] as const;
    const { note, followed: pending } = draftAfter(...again);
    expect(pending).toBeNull();
    expect(note).toBeNull();
    expect(countedAfter(...again, drop)).toEqual(['shown:shouting']);
  });

  it('keeps the same words from being nudged about again, but not others', () => {
    expect(draftAfter(...followed, pause, close, write(loud), pause).note).toBeNull();
    const others = draftAfter(...followed, pause, close, write('OUR WHOLE KITCHEN IS BRAND NEW.'), pause);
    expect(typesOf(others.note)).toEqual(['nudge', 'shouting']);
  });

  it('is over when the same tip is back in other words', () => {
    const back = [...followed, pause, close, write('OUR WHOLE KITCHEN IS BRAND NEW.'), pause] as const;
    expect(countedAfter(...back, drop)).toEqual(['shown:shouting']);
  });

  it('is not emptying the box, nor writing in another language', () => {
    for (const left of ['', '  \n', spanish]) {
      const steps = [write(loud), pause, write(left), pause] as const;
      expect(draftAfter(...steps).note).toBeNull();
      expect(countedAfter(...steps, drop)).toEqual(['shown:shouting']);
    }
  });

  it('is not claimed of a draft that turned into a condolence', () => {
    const steps = [write(loud), pause, write(condolence), pause] as const;
    expect(draftAfter(...steps).note).toBeNull();
    expect(countedAfter(...steps, drop)).toEqual(['shown:shouting']);
  });
});

describe('a dismissal', () => {
  const shown = [write(loud), pause] as const;

  it.each(scopes)('"%s" takes the nudge away and says so', (scope) => {
    expect(draftAfter(...shown, dismiss(scope)).note).toEqual({ type: 'dismissed', rule: 'shouting', scope });
  });

  it.each(scopes)('"%s" holds, through edits and pauses', (scope) => {
    const { note } = draftAfter(...shown, dismiss(scope), write(loud, plain), pause, write(loud), pause);
    expect(note).toBeNull();
  });

  it('"here" and "everywhere" leave other tips alone; "post" and "site" do not', () => {
    const next = (scope: Scope) => draftAfter(...shown, dismiss(scope), write(loud, marks), pause).note;
    expect(typesOf(next('here'))).toEqual(['nudge', 'stacked-punctuation']);
    expect(typesOf(next('everywhere'))).toEqual(['nudge', 'stacked-punctuation']);
    expect(next('post')).toBeNull();
    expect(next('site')).toBeNull();
  });

  it.each(['post', 'site'] as const)('"%s" ends praise too', (scope) => {
    expect(draftAfter(...shown, dismiss(scope), write(thanks), pause).note).toBeNull();
  });

  it.each(scopes)('"%s" is undone as if it had not been made', (scope) => {
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

  it.each(scopes)('"%s" undone turns nothing on that was turned off meanwhile', (scope) => {
    const undone = draftAfter(...shown, dismiss(scope), turnOff('shouting', 'hashtag-pile'), undo);
    expect(undone.rulesOff.has('hashtag-pile')).toBe(true);
    // The tip itself is on again where undoing is what turns it on.
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

  it('is not counted when it was undone', () => {
    expect(countedAfter(...shown, dismiss('here'), undo, write(loud, plain), close, drop)).toEqual([
      'shown:shouting',
    ]);
  });

  it('can no longer be undone after the next edit', () => {
    const edited = draftAfter(...shown, dismiss('here'), write(loud, plain));
    expect(draftAfter(...shown, dismiss('here'), write(loud, plain), undo)).toEqual(edited);
  });

  it('stays on show in a pause', () => {
    const dismissed = draftAfter(...shown, dismiss('here'));
    expect(draftAfter(...shown, dismiss('here'), pause)).toEqual(dismissed);
  });

  it('means silence after the second, nudges and praise alike', () => {
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

  it('needs a nudge to be about', () => {
    for (const steps of [[write(loud)], [write(thanks), pause]]) {
      expect(draftAfter(...steps, dismiss('here'))).toEqual(draftAfter(...steps));
    }
  });
});

describe('closing the card', () => {
  it('ends an acknowledgment, and lets a nudge and praise stay', () => {
    expect(draftAfter(write(loud), pause, write(plain), pause, close).note).toBeNull();
    expect(typesOf(draftAfter(write(loud), pause, close).note)).toEqual(['nudge', 'shouting']);
    expect(typesOf(draftAfter(write(thanks), pause, close).note)).toEqual(['praise', 'thanks']);
  });

  it('ends a dismissal for good', () => {
    const closed = draftAfter(write(loud), pause, dismiss('here'), close);
    expect(closed.note).toBeNull();
    expect(draftAfter(write(loud), pause, dismiss('here'), close, undo)).toEqual(closed);
  });
});

describe('silence', () => {
  it.each([
    ['a condolence', condolence],
    ['another language', spanish],
  ])('holds in %s, nudges and praise alike', (_, silent) => {
    const drafts = silent === spanish ? [spanish] : [`${loud} ${silent}`, `${thanks} ${silent}`];
    for (const draft of drafts) {
      expect(draftAfter(write(draft), pause).note).toBeNull();
      expect(countedAfter(write(draft), pause)).toEqual([]);
    }
  });

  it('hides what is on show when the draft turns quiet, and gives it back in a later pause', () => {
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
  ])('takes away %s that is off now, and keeps it away', (_, draft, rule) => {
    expect(draftAfter(write(draft), pause, turnOff(rule)).note).toBeNull();
    expect(draftAfter(write(draft), pause, turnOff(rule), pause).note).toBeNull();
  });

  it('leaves what is on show when another tip is off now', () => {
    const shown = draftAfter(write(loud), pause);
    expect(draftAfter(write(loud), pause, turnOff('hashtag-pile')).note).toEqual(shown.note);
  });

  it('gives back a tip that is on again', () => {
    const back = draftAfter(write(loud), pause, turnOff('shouting'), turnOff(), pause);
    expect(typesOf(back.note)).toEqual(['nudge', 'shouting']);
  });

  it('has what was typed while the coach was off analyzed', () => {
    const off = [send({ type: 'allowed', isAllowed: false }), send({ type: 'typed', text: loud })] as const;
    const on = walkAfter(...off, send({ type: 'allowed', isAllowed: true }), turnOff());
    expect(on.effects.at(-1)).toEqual({ type: 'analyze', when: 'now' });
    expect(effectTypes(walkAfter(write(loud), turnOff()).effects)).toEqual(['analyze']);
  });
});

describe('the outcome of a tip', () => {
  it('is unknown from when it is shown until the draft ends', () => {
    expect([...draftAfter(write(loud)).tips]).toEqual([]);
    expect([...draftAfter(write(loud), pause).tips]).toEqual([['shouting', 'open']]);
    expect([...draftAfter(write(loud), pause, write(plain)).tips]).toEqual([['shouting', 'followed']]);
    expect([...draftAfter(write(loud), pause, write(plain), pause).tips]).toEqual([['shouting', 'followed']]);
  });

  it('is open when its words were changed, and typed again', () => {
    const again = draftAfter(write(loud), pause, write(plain), write(loud), pause);
    expect([...again.tips]).toEqual([['shouting', 'open']]);
  });

  it('is dismissed, unless that was undone', () => {
    const dismissed = [write(loud), pause, dismiss('post')] as const;
    expect([...draftAfter(...dismissed).tips]).toEqual([['shouting', 'dismissed']]);
    expect([...draftAfter(...dismissed, undo).tips]).toEqual([['shouting', 'open']]);
  });

  it('is nothing when it went though nothing was typed: what is being answered has changed', () => {
    expect([...draftAfter(write(loud), pause, judgeAs(plain)).tips]).toEqual([['shouting', 'moot']]);
  });

  it('is settled when the page is left, and never again', () => {
    const left = [write(loud), pause, dismiss('here'), drop] as const;
    expect([...draftAfter(...left).tips]).toEqual([['shouting', 'settled']]);
    expect(countedAfter(...left, close, drop, write(''))).toEqual(['shown:shouting', 'dismissed:shouting']);
  });
});

describe('what is visible', () => {
  const view = (...steps: Step[]) => viewOf(draftAfter(...steps));

  it('is nothing until a pause, and nothing once there is nothing to show', () => {
    expect(view(write(loud))).toBeNull();
    expect(view(write(loud), pause)).not.toBeNull();
    expect(view(write(loud), pause, write(plain))).toBeNull();
    expect(view(write(loud), pause, write(''))).toBeNull();
    expect(view(write(plain), pause)).toBeNull();
  });

  it('is nothing while the coach is off, but for what undoes that', () => {
    const off = send({ type: 'allowed', isAllowed: false });
    expect(view(write(loud), pause, off)).toBeNull();
    expect(view(write(loud), pause, dismiss('site'), off)).not.toBeNull();
  });

  it('is nothing after the page removed it', () => {
    const removed = [write(loud), pause, send({ type: 'overlay-removed' })] as const;
    expect(view(...removed)).toBeNull();
    expect(view(...removed, write(loud, plain), pause)).toBeNull();
  });

  it('is a card only where the mark is', () => {
    const open = send({ type: 'card-opened' });
    expect(draftAfter(write(loud), open).card).toBe('closed');
    expect(view(write(loud), pause, open)?.card).toBe('open');
    expect(view(write(loud), pause, open, close)?.card).toBe('closed');
    expect(draftAfter(write(loud), pause, open, write('')).card).toBe('closed');
  });

  it('closes the card once the suggested words are in the box', () => {
    const open = [write(loud), pause, send({ type: 'card-opened' })] as const;
    expect(view(...open, send({ type: 'applied', isDone: false }))?.card).toBe('open');
    expect(view(...open, send({ type: 'applied', isDone: true }))?.card).toBe('closed');
  });

  it('names the words that are pointed at', () => {
    expect(view(write(loud), pause, send({ type: 'pointed-at', words: 'MENU' }))?.hovered).toBe('MENU');
  });

  it('stays the same while somebody types and nothing is found', () => {
    const before = walkAfter(write(loud), pause);
    const stateAfter = (step: Step) => step(before).state;
    expect(hasSameView(before.state, stateAfter(send({ type: 'typed', text: `${loud} And` })))).toBe(true);
    expect(hasSameView(before.state, stateAfter(dismiss('here')))).toBe(false);
  });
});
