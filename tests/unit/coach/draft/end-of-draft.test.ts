import { describe, expect, it } from 'vitest';
import type { DraftEffect } from '../../../../src/coach/draft/draft-effect.ts';
import type { Draft } from '../../../../src/text/draft.ts';
import {
  countedAfter,
  dismiss,
  draftAfter,
  pause,
  type Step,
  send,
  turnOff,
  walkAfter,
  words,
  write,
} from '../../kit/draft-steps.ts';

const { plain, loud, tags, thanks } = words;
const intend: Step = (walk) => {
  const draft: Draft = { text: walk.state.text, kind: 'post', site: 'x', answers: null };
  return send({ type: 'post-pressed', draft, thread: 'x.com/71' })(walk);
};
const posted = (text = ''): Step => send({ type: 'posted', text });
const failed = send({ type: 'post-failed' });
const reports = (...steps: Step[]): Extract<DraftEffect, { type: 'report-post' }>[] =>
  walkAfter(...steps).effects.flatMap((effect) => (effect.type === 'report-post' ? [effect] : []));
const tipsReported = (...steps: Step[]) => reports(...steps).map(({ tips }) => [...tips]);
const shown = [write(loud), pause] as const;

describe('a posted draft', () => {
  it('is reported once, as it was when Post was pressed, and the next draft starts', () => {
    const steps = [write(thanks), pause, intend, write(''), posted(), posted()] as const;
    expect(reports(...steps)).toEqual([
      {
        type: 'report-post',
        draft: { text: thanks, kind: 'post', site: 'x', answers: null },
        thread: 'x.com/71',
        tips: new Map(),
      },
    ]);
    const next = draftAfter(...steps);
    expect(next).toMatchObject({ text: '', note: null, pendingPost: null });
    expect(draftAfter(...steps, write(thanks), pause).note).toMatchObject({ type: 'praise' });
  });

  it.each([
    ['open', [], 'open'],
    ['followed', [write(plain)], 'followed'],
    ['followed and acknowledged', [write(plain), pause], 'followed'],
    ['dismissed', [dismiss('here')], 'dismissed'],
  ] as const)(
    'is reported with a tip that is %s, whether the composer was emptied first or not',
    (_, steps, state) => {
      const tips = [[['shouting', state]]];
      expect(tipsReported(...shown, ...steps, intend, posted())).toEqual(tips);
      expect(tipsReported(...shown, ...steps, intend, write(''), posted())).toEqual(tips);
    },
  );

  it('counts no outcome of a tip: that is decided after the report', () => {
    expect(countedAfter(...shown, dismiss('here'), intend, write(''), posted())).toEqual(['shown:shouting']);
    expect(countedAfter(...shown, write(plain), pause, intend, posted())).toEqual(['shown:shouting']);
  });

  it('is reported with what happened to a tip while the site was posting', () => {
    expect(tipsReported(...shown, intend, write(plain), pause, posted())).toEqual([
      [['shouting', 'followed']],
    ]);
  });

  it('is reported without open tips whose rule is off, but with dismissed ones', () => {
    expect(tipsReported(...shown, turnOff('shouting'), intend, posted())).toEqual([[]]);
    expect(tipsReported(...shown, dismiss('everywhere'), turnOff('shouting'), intend, posted())).toEqual([
      [['shouting', 'dismissed']],
    ]);
  });

  it('is reported with its own tips, and the next draft with none of them', () => {
    const both = [...shown, intend, write(''), posted(), write(plain), pause, intend, posted()] as const;
    expect(tipsReported(...both)).toEqual([[['shouting', 'open']], []]);
  });

  it('does not end the next draft, which the person already started', () => {
    const begun = [...shown, intend, write(''), write(tags), pause, posted(tags)] as const;
    expect(tipsReported(...begun)).toEqual([[['shouting', 'open']]]);
    expect(draftAfter(...begun)).toMatchObject({ text: tags, note: { finding: { rule: 'hashtag-pile' } } });
  });

  it('is not reported while the coach is off', () => {
    expect(reports(...shown, send({ type: 'coaching-changed', isAllowed: false }), intend, posted())).toEqual(
      [],
    );
  });

  it('is reported only if Post was pressed', () => {
    expect(reports(...shown, posted())).toEqual([]);
    expect(draftAfter(...shown, posted()).note).not.toBeNull();
  });
});

describe('a draft that the site did not accept', () => {
  it('continues as before', () => {
    expect(draftAfter(...shown, intend, failed)).toEqual(draftAfter(...shown));
  });

  it('is not reported when the person deletes it later', () => {
    expect(reports(...shown, intend, failed, write(''), posted())).toEqual([]);
    expect(countedAfter(...shown, dismiss('here'), intend, failed, write(''))).toEqual([
      'shown:shouting',
      'dismissed:shouting',
    ]);
  });
});

describe('a deleted draft', () => {
  it('counts no outcome for open tips', () => {
    expect(countedAfter(...shown, write(''))).toEqual(['shown:shouting']);
  });

  it('leaves nothing to the next draft', () => {
    const next = draftAfter(...shown, dismiss('post'), write(''));
    expect(next).toEqual(draftAfter(write('')));
    expect(draftAfter(...shown, dismiss('post'), write(''), ...shown).note).toMatchObject({ type: 'nudge' });
  });
});
