import { describe, expect, it } from 'vitest';
import {
  afterEdit,
  afterPause,
  afterSettings,
  beginCoaching,
  counted,
  unsettled,
} from '../../../../src/coach/draft/coaching.ts';
import type { Scope } from '../../../../src/coach/draft/dismissal.ts';
import type { Note } from '../../../../src/coach/draft/note.ts';
import {
  close,
  dismiss,
  draftAfter,
  pause,
  type Step,
  undo,
  words,
  write,
} from '../../kit/coaching-steps.ts';
import { analysisOf } from '../../kit/drafts.ts';

const { plain, loud, marks, tags, question, thanks, spanish, condolence } = words;
const said = (note: Note | null) =>
  note === null ? null : [note.type, 'finding' in note && note.finding.rule];
const scopes: readonly Scope[] = ['here', 'post', 'site', 'everywhere'];

describe('typing', () => {
  it('makes nothing new appear', () => {
    expect(draftAfter(write(loud)).note).toBeNull();
    expect(draftAfter(write(loud), write(loud, question, tags)).note).toBeNull();
    expect(draftAfter(write(thanks)).note).toBeNull();
  });

  it('keeps the nudge that is showing, with its words where they are now', () => {
    const { note, text } = draftAfter(write(loud), pause, write('Well,', loud));
    expect(said(note)).toEqual(['nudge', 'shouting']);
    const span = note?.type === 'nudge' ? note.finding.spans[0] : undefined;
    expect(text.slice(span?.start, span?.end)).toBe(loud.slice(0, -1));
  });

  it('keeps a weaker nudge in its place when a stronger one comes, in pauses too', () => {
    const weaker = draftAfter(write(plain, marks), pause);
    expect(said(weaker.note)).toEqual(['nudge', 'stacked-punctuation']);
    const both = draftAfter(write(plain, marks), pause, write(loud, marks), pause);
    expect(both.analysis.nudges[0]?.rule).toBe('shouting');
    expect(said(both.note)).toEqual(['nudge', 'stacked-punctuation']);
  });

  it('takes a nudge away when its words are gone, and puts no other in its place before a pause', () => {
    const { note, memory } = draftAfter(write(loud, tags), pause, write(plain, tags));
    expect(note).toBeNull();
    expect(memory.showing).toBeNull();
  });

  it('is not what happens when the same text is judged anew', () => {
    const judgedAnew: Step = (coaching) => afterEdit(coaching, coaching.text, analysisOf(plain));
    const { note, acknowledge } = draftAfter(write(loud), pause, judgedAnew);
    expect([note, acknowledge]).toEqual([null, null]);
    const dismissed = draftAfter(write(loud), pause, dismiss('here'), judgedAnew);
    expect(dismissed.note).toMatchObject({ type: 'dismissed' });
    expect(said(undo(dismissed).note)).toEqual(['nudge', 'shouting']);
  });

  it('keeps praise while its words last, and no longer', () => {
    expect(said(draftAfter(write(thanks), pause, write(plain, thanks)).note)).toEqual(['praise', 'thanks']);
    expect(draftAfter(write(thanks), pause, write(plain)).note).toBeNull();
  });
});

describe('a pause', () => {
  it('says one thing, the strongest, and counts it as shown', () => {
    const { note, analysis, counters, memory } = draftAfter(write(loud, tags, marks), pause);
    expect(analysis.nudges.length).toBeGreaterThan(2);
    expect(note).toEqual({ type: 'nudge', finding: analysis.nudges[0] });
    expect(counters).toEqual([`shown:${analysis.nudges[0]?.rule}`]);
    expect(memory.showing).toBe(analysis.nudges[0]?.rule);
  });

  it('changes nothing when a nudge is showing already', () => {
    const shown = draftAfter(write(loud), pause);
    expect(afterPause(shown)).toBe(shown);
  });

  it('says nothing about a draft with nothing to say about', () => {
    expect(draftAfter(write(plain), pause)).toMatchObject({ note: null, counters: [] });
    expect(draftAfter(pause)).toMatchObject({ note: null, counters: [] });
  });

  it('does not say what was switched off before the draft began', () => {
    const begun = beginCoaching(loud, analysisOf(loud), ['shouting']);
    expect(afterPause(begun)).toMatchObject({ note: null, counters: [] });
    const praised = beginCoaching(thanks, analysisOf(thanks), ['thanks']);
    expect(afterPause(praised).note).toBeNull();
  });

  it('praises where there is nothing to nudge about', () => {
    expect(said(draftAfter(write(thanks), pause).note)).toEqual(['praise', 'thanks']);
    expect(said(draftAfter(write(thanks, tags), pause).note)).toEqual(['nudge', 'hashtag-pile']);
  });

  it('lets a nudge take the place of praise', () => {
    expect(said(draftAfter(write(thanks), pause, write(thanks, tags), pause).note)).toEqual([
      'nudge',
      'hashtag-pile',
    ]);
  });

  it('praises once for one thing, and again for another', () => {
    const once = [write(thanks), pause, write(plain), pause] as const;
    expect(draftAfter(...once, write(thanks), pause).note).toBeNull();
    expect(said(draftAfter(...once, write(question), pause).note)).toEqual(['praise', 'open-question']);
  });

  it('counts no praise', () => {
    expect(draftAfter(write(thanks), pause).counters).toEqual([]);
  });
});

describe('heeding', () => {
  const heeded = [write(loud), pause, write(plain)] as const;

  it('is acknowledged at the next pause, and counted then', () => {
    expect(draftAfter(...heeded).counters).toEqual(['shown:shouting']);
    const { note, counters, acknowledge } = draftAfter(...heeded, pause);
    expect(note?.type).toBe('heeded');
    expect(counters).toEqual(['shown:shouting', 'heeded:shouting']);
    expect(acknowledge).toBeNull();
  });

  it('is acknowledged by the name of the tip', () => {
    const shown = draftAfter(write(loud), pause).note;
    const { note } = draftAfter(...heeded, pause);
    expect(note).toEqual({ type: 'heeded', name: shown?.type === 'nudge' ? shown.finding.name : '' });
  });

  it('is acknowledged once', () => {
    const { counters } = draftAfter(...heeded, pause, pause, write(plain, plain), pause);
    expect(counters.filter((counter) => counter === 'heeded:shouting')).toHaveLength(1);
  });

  it('takes the turn of the next nudge, which comes one pause later', () => {
    const both = [write(loud, tags), pause] as const;
    const first = draftAfter(...both).note;
    const left = said(first)?.[1] === 'shouting' ? [plain, tags] : [loud];
    expect(draftAfter(...both, write(...left), pause).note?.type).toBe('heeded');
    expect(draftAfter(...both, write(...left), pause, pause).note?.type).toBe('nudge');
  });

  it('is taken back when the words are typed again before the pause', () => {
    const { note, counters, acknowledge } = draftAfter(...heeded, write(loud), pause);
    expect(acknowledge).toBeNull();
    expect(note).toBeNull();
    expect(counters).toEqual(['shown:shouting']);
  });

  it('keeps the same words from being nudged about again, but not others', () => {
    expect(draftAfter(...heeded, pause, close, write(loud), pause).note).toBeNull();
    const others = draftAfter(...heeded, pause, close, write('OUR WHOLE KITCHEN IS BRAND NEW.'), pause);
    expect(said(others.note)).toEqual(['nudge', 'shouting']);
  });

  it('is not emptying the box, nor writing in another language', () => {
    for (const left of ['', '  \n', spanish]) {
      const { note, counters } = draftAfter(write(loud), pause, write(left), pause);
      expect(note).toBeNull();
      expect(counters).toEqual(['shown:shouting']);
    }
  });

  it('is not claimed of a draft that turned into a condolence', () => {
    const { note, counters } = draftAfter(write(loud), pause, write(condolence), pause);
    expect(note).toBeNull();
    expect(counters).toEqual(['shown:shouting']);
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
    expect(said(next('here'))).toEqual(['nudge', 'stacked-punctuation']);
    expect(said(next('everywhere'))).toEqual(['nudge', 'stacked-punctuation']);
    expect(next('post')).toBeNull();
    expect(next('site')).toBeNull();
  });

  it.each(['post', 'site'] as const)('"%s" ends praise too', (scope) => {
    expect(draftAfter(...shown, dismiss(scope), write(thanks), pause).note).toBeNull();
  });

  it.each(scopes)('"%s" is undone as if it had not been made', (scope) => {
    const before = draftAfter(...shown);
    expect(draftAfter(...shown, dismiss(scope), undo)).toEqual(before);
  });

  it.each(scopes)('"%s" undone switches nothing on that was switched off meanwhile', (scope) => {
    const undone = undo(afterSettings(draftAfter(...shown, dismiss(scope)), ['shouting', 'hashtag-pile']));
    expect(undone.memory.rulesOff.has('hashtag-pile')).toBe(true);
    // The tip itself is on again where undoing is what switches it on.
    expect(said(undone.note)).toEqual(scope === 'everywhere' ? ['nudge', 'shouting'] : null);
  });

  it('is counted when it can no longer be undone: at the next edit, or when it is closed', () => {
    expect(draftAfter(...shown, dismiss('here')).counters).toEqual(['shown:shouting']);
    const settled = ['shown:shouting', 'dismissed:shouting'];
    expect(draftAfter(...shown, dismiss('here'), write(loud, plain)).counters).toEqual(settled);
    expect(draftAfter(...shown, dismiss('here'), close).counters).toEqual(settled);
    expect(draftAfter(...shown, dismiss('here'), write(loud, plain), write(loud), close).counters).toEqual(
      settled,
    );
  });

  it('is not counted when it was undone', () => {
    expect(draftAfter(...shown, dismiss('here'), undo, write(loud, plain), close).counters).toEqual([
      'shown:shouting',
    ]);
  });

  it('can no longer be undone after the next edit', () => {
    const settled = draftAfter(...shown, dismiss('here'), write(loud, plain));
    expect(undo(settled)).toBe(settled);
  });

  it('stays said in a pause', () => {
    const dismissed = draftAfter(...shown, dismiss('here'));
    expect(pause(dismissed)).toBe(dismissed);
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
    const { memory } = draftAfter(...two);
    expect(memory.dismissed.size).toBe(2);
    expect(draftAfter(...two, write(...all), pause).note).toBeNull();
    expect(draftAfter(...two, write(thanks), pause).note).toBeNull();
  });

  it('needs a nudge to be about', () => {
    for (const coaching of [draftAfter(write(loud)), draftAfter(write(thanks), pause)]) {
      expect(dismiss('here')(coaching)).toBe(coaching);
    }
  });
});

describe('closing', () => {
  it('ends an acknowledgement, and lets a nudge and praise stay', () => {
    expect(draftAfter(write(loud), pause, write(plain), pause, close).note).toBeNull();
    expect(said(draftAfter(write(loud), pause, close).note)).toEqual(['nudge', 'shouting']);
    expect(said(draftAfter(write(thanks), pause, close).note)).toEqual(['praise', 'thanks']);
  });

  it('ends a dismissal for good', () => {
    const closed = draftAfter(write(loud), pause, dismiss('here'), close);
    expect(closed.note).toBeNull();
    expect(undo(closed)).toBe(closed);
  });
});

describe('silence', () => {
  it.each([
    ['a condolence', condolence],
    ['another language', spanish],
  ])('holds in %s, nudges and praise alike', (_, silent) => {
    const drafts = silent === spanish ? [spanish] : [`${loud} ${silent}`, `${thanks} ${silent}`];
    for (const draft of drafts) {
      expect(draftAfter(write(draft), pause)).toMatchObject({ note: null, counters: [] });
    }
  });

  it('takes away what is showing when the draft turns quiet, and gives it back in a later pause', () => {
    expect(draftAfter(write(loud), pause, write(loud, condolence)).note).toBeNull();
    expect(draftAfter(write(thanks), pause, write(thanks, condolence)).note).toBeNull();
    const back = draftAfter(write(loud), pause, write(loud, condolence), pause, write(loud), pause);
    expect(said(back.note)).toEqual(['nudge', 'shouting']);
  });
});

describe('a change of settings', () => {
  it.each([
    ['a nudge', loud, 'shouting'],
    ['praise', thanks, 'thanks'],
  ])('takes away %s that is off now, and keeps it away', (_, draft, rule) => {
    const changed = afterSettings(draftAfter(write(draft), pause), [rule]);
    expect(changed.note).toBeNull();
    expect(changed.memory.showing).toBeNull();
    expect(afterPause(changed).note).toBeNull();
  });

  it('leaves what is showing when another tip is off now', () => {
    const shown = draftAfter(write(loud), pause);
    expect(afterSettings(shown, ['hashtag-pile']).note).toBe(shown.note);
  });

  it('gives back a tip that is on again', () => {
    const off = afterSettings(draftAfter(write(loud), pause), ['shouting']);
    expect(said(afterPause(afterSettings(off, [])).note)).toEqual(['nudge', 'shouting']);
  });
});

describe('unsettled', () => {
  it('is a tip from when it is shown until what became of it is counted', () => {
    expect(unsettled(draftAfter(write(loud)))).toEqual([]);
    const shown = draftAfter(write(loud), pause);
    expect(unsettled(shown)).toEqual(['shouting']);
    const changed = write(plain)(shown);
    expect(unsettled(changed)).toEqual(['shouting']);
    expect(unsettled(pause(changed))).toEqual([]);
  });

  it('is a tip whose words were changed, and typed again before the pause', () => {
    expect(unsettled(draftAfter(write(loud), pause, write(plain), write(loud), pause))).toEqual(['shouting']);
  });

  it('is not a tip that was dismissed, unless that was undone', () => {
    const dismissed = draftAfter(write(loud), pause, dismiss('post'));
    expect(unsettled(dismissed)).toEqual([]);
    expect(unsettled(undo(dismissed))).toEqual(['shouting']);
  });

  it('is not a tip that was switched off since', () => {
    expect(unsettled(afterSettings(draftAfter(write(loud), pause), ['shouting']))).toEqual([]);
  });

  it('is not a tip that went though nothing was written: what is answered has changed', () => {
    const shown = draftAfter(write(loud), pause);
    expect(unsettled(afterEdit(shown, loud, analysisOf(plain)))).toEqual([]);
  });
});

describe('counted', () => {
  it('takes the counters and leaves all else', () => {
    const shown = draftAfter(write(loud), pause);
    expect(counted(shown)).toEqual({ ...shown, counters: [] });
    const none = draftAfter(write(plain));
    expect(counted(none)).toBe(none);
  });
});
