import { describe, expect, it } from 'vitest';
import type { DraftState } from '../../../../src/coach/draft/draft-state.ts';
import { type Silence, whySilent } from '../../../../src/coach/draft/why-silent.ts';
import { forEveryDraft } from '../../kit/arbitrary-moves.ts';
import { pause, turnOff } from '../../kit/draft-steps.ts';
import { analysisOf } from '../../kit/drafts.ts';

const next = (state: DraftState, step: typeof pause) => step({ state, effects: [] }).state;

/** Whether the analysis in the state is that of its text. Random events can mix them up. */
const isConsistent = ({ text, analysis }: DraftState) =>
  JSON.stringify(analysis) === JSON.stringify(analysisOf(text));

/** Calls `check` with each random state in which nothing is shown. */
const forEverySilence = (check: (silence: Silence, state: DraftState) => void) =>
  forEveryDraft((moments) => {
    for (const { now } of moments) {
      const silence = whySilent(now);
      if (silence !== null) check(silence, now);
    }
  });

describe('why a draft is silent, after any events,', () => {
  it('has a reason exactly where no finding is shown', () => {
    forEveryDraft((moments) => {
      for (const { now } of moments) {
        const { isVisible, isRejected, note } = now;
        const isShown = isVisible && !isRejected && note !== null && note.type !== 'dismissed';
        expect(whySilent(now) === null).toBe(isShown);
      }
    });
  });

  it('is waiting for a pause exactly where a pause shows something', () => {
    forEverySilence(({ reason }, state) => {
      if (state.text !== state.analyzed || !isConsistent(state)) return;
      const isWaiting = reason === 'waiting-for-pause' || reason === 'backing-off';
      expect(whySilent(next(state, pause)) === null).toBe(isWaiting);
    });
  });

  it('has the same reason after a pause that shows nothing', () => {
    forEverySilence((silence, state) => {
      if (state.text !== state.analyzed || !isConsistent(state)) return;
      const afterPause = whySilent(next(state, pause));
      if (afterPause !== null) expect(afterPause).toEqual(silence);
    });
  });

  it('has a reason that is in the state', () => {
    forEverySilence(({ reason, rule }, state) => {
      const { isAllowed, isRejected, text, analyzed, analysis, tips, rulesOff } = state;
      if (reason === 'removed') expect(isRejected).toBe(true);
      if (reason === 'not-allowed') expect(isAllowed).toBe(false);
      if (reason === 'nothing-written') expect(text.trim()).toBe('');
      if (reason === 'still-typing') expect(analyzed).not.toBe(text);
      if (reason === 'not-english') expect(analysis.language).toBe('other');
      if (reason === 'quiet') expect(analysis.quiet).toBe(rule);
      if (reason === 'many-dismissed') expect(state.dismissedHere.size).toBeGreaterThan(1);
      if (reason === 'backing-off') expect(state.dismissedHere.size).toBe(1);
      if (reason === 'nothing-found' || reason === 'too-short')
        expect([...analysis.nudges, ...analysis.praise]).toEqual([]);
      if (reason === 'dismissed' && state.note === null) expect(tips.get(rule)).toBe('dismissed');
      // After a dismissal, the reason is what the card says.
      if (reason === 'turned-off' && state.note === null) expect(rulesOff).toContain(rule);
      if (reason === 'already-shown') expect(state.praised).toContain(rule);
      expect(reason).not.toBe('composing');
    });
  });

  it('has another reason once a tip that was turned off is on again', () => {
    forEverySilence(({ reason }, state) => {
      if (reason !== 'turned-off' || state.note !== null) return;
      expect(whySilent(next(state, turnOff()))?.reason).not.toBe('turned-off');
    });
  });
});
