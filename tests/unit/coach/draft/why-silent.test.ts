import { describe, expect, it } from 'vitest';
import { type Silence, shownNote, whySilent } from '../../../../src/coach/draft/why-silent.ts';
import {
  analyze,
  close,
  dismiss,
  draftAfter,
  pause,
  type Step,
  send,
  turnOff,
  undo,
  words,
  write,
} from '../../kit/draft-steps.ts';
import { analysisOf } from '../../kit/drafts.ts';

const { plain, loud, marks, tags, thanks, spanish, condolence } = words;
const grief = analysisOf(`${loud} ${condolence}`);
const type = (text: string) => send({ type: 'typed', text });

describe('why a draft is silent', () => {
  it.each<readonly [Silence['reason'], string | null, readonly Step[]]>([
    ['nothing-written', null, []],
    ['nothing-written', null, [write(loud), pause, type(' ')]],
    ['still-typing', null, [type(loud)]],
    ['still-typing', null, [type(loud), send({ type: 'paused' })]],
    ['still-typing', null, [write(plain), type(loud)]],
    ['waiting-for-pause', null, [write(loud)]],
    ['waiting-for-pause', null, [write(thanks)]],
    ['waiting-for-pause', null, [write(loud), pause, write(plain)]],
    ['nothing-found', null, [write(plain), pause]],
    ['nothing-found', null, [write(plain)]],
    ['too-short', null, [write('Bravo, Ana.'), pause]],
    ['not-english', null, [write(spanish), pause]],
    ['quiet', grief.quiet, [write(loud, condolence), pause]],
    ['quiet', grief.quiet, [write(loud), pause, write(loud, condolence)]],
    ['dismissed', 'shouting', [write(loud), pause, dismiss('here')]],
    ['dismissed', 'shouting', [write(loud), pause, dismiss('here'), close]],
    ['dismissed', 'shouting', [write(loud), pause, dismiss('here'), write(loud, plain), pause]],
    ['backing-off', null, [write(loud, tags), pause, dismiss('here'), close]],
    ['many-dismissed', null, [...dismissTwo(), write(loud, marks, tags, plain), pause]],
    ['no-tips-in-draft', null, [write(loud), pause, dismiss('post')]],
    ['no-tips-in-draft', null, [write(loud), pause, dismiss('post'), write(loud, tags), pause]],
    ['no-tips-in-draft', null, [write(loud), pause, dismiss('site')]],
    ['turned-off', 'shouting', [write(loud), pause, dismiss('everywhere')]],
    ['turned-off', 'shouting', [turnOff('shouting'), write(loud), pause]],
    ['turned-off', 'thanks', [turnOff('thanks'), write(thanks), pause]],
    ['followed', 'shouting', [write(loud), pause, write(plain), pause, write(loud), pause]],
    ['already-shown', 'thanks', [write(thanks), pause, write(plain), pause, write(thanks), pause]],
    ['not-allowed', null, [write(loud), pause, send({ type: 'coaching-changed', isAllowed: false })]],
    ['removed', null, [write(loud), pause, send({ type: 'overlay-removed' })]],
  ])('%s (%s)', (reason, rule, steps) => {
    expect(whySilent(draftAfter(...steps))).toEqual({ reason, rule });
  });

  it('is composing where the composer contains a text that was not read', () => {
    expect(whySilent(draftAfter(), 'に')).toEqual({ reason: 'composing', rule: null });
    expect(whySilent(draftAfter(write(plain), pause), `${plain}に`)).toEqual({
      reason: 'composing',
      rule: null,
    });
    expect(whySilent(draftAfter(write(plain), pause), '')).toEqual({ reason: 'nothing-written', rule: null });
  });

  it.each<readonly [string, string, readonly Step[]]>([
    ['a nudge', 'nudge', [write(loud), pause]],
    ['a nudge while the person types on', 'nudge', [write(loud), pause, type(`${loud} And`)]],
    ['praise', 'praise', [write(thanks), pause]],
    ['a tip that was followed', 'followed', [write(loud), pause, write(plain), pause]],
    ['a nudge whose dismissal was undone', 'nudge', [write(loud), pause, dismiss('here'), undo]],
  ])('is null while the person sees %s', (_, shown, steps) => {
    const state = draftAfter(...steps);
    expect(whySilent(state)).toBeNull();
    expect(shownNote(state)?.type).toBe(shown);
  });
});

/** Dismisses the first two tips of one draft. */
function dismissTwo(): readonly Step[] {
  const loudly = write(loud, marks, tags);
  return [loudly, pause, dismiss('here'), close, pause, dismiss('here'), close, analyze];
}
