import { analyze } from '../analyzer/analyze.ts';
import * as coach from '../coach/coaching.ts';
import { countPost } from '../coach/count-post.ts';
import type { Counter } from '../coach/counts.ts';
import type { Scope } from '../coach/dismissal.ts';
import { leanStep } from '../coach/lean-step.ts';
import type { KnownSite } from '../sites/kit/site.ts';
import type { Answered, Draft } from '../text/draft.ts';
import { answeredBy } from './answered.ts';
import { type Composer, specOf } from './find-composer.ts';
import { watchPosting } from './posting.ts';
import { createPresence } from './presence.ts';
import { after } from './timer.ts';
import { watchTyping } from './typing.ts';

/** What a session needs of the world around it. */
export interface SessionHost {
  readonly site: KnownSite;
  /** Whether the coach may speak here now. */
  allowed(): boolean;
  rulesOff(): readonly string[];
  count(counters: readonly Counter[]): void;
  /** Choices that outlive the draft. */
  setSite(on: boolean): void;
  setRule(rule: string, on: boolean): void;
}

export interface Session {
  /** Settings changed: show or hide accordingly. */
  refresh(): void;
}

/** Milliseconds without typing that make a pause; each dismissal doubles it. */
const pauseLength = 900;
/** How long an acknowledgement stays, in milliseconds. */
const acknowledgementLength = 6000;

/** The coach beside one composer, from now until `signal` aborts. Nothing of it outlives the signal. */
export function startSession(composer: Composer, host: SessionHost, signal: AbortSignal): Session {
  const { root, editor } = composer;
  let spec = composer.spec;
  let answers: Answered | null = null;
  let reading = editor.read(root);
  let intended: Draft | null = null;

  const draft = (): Draft => ({ text: reading.text, kind: spec.kind, site: host.site.id, answers });
  const begin = () => coach.beginCoaching(reading.text, analyze(draft()), host.rulesOff());
  const look = () => {
    spec = specOf(root, host.site) ?? spec;
    answers = spec.answers === undefined ? null : answeredBy(root, spec.answers);
  };
  look();
  let coaching = begin();

  const step = (next: coach.Coaching) => {
    if (next.counters.length > 0) host.count(next.counters);
    coaching = coach.counted(next);
    const { note, analysis } = coaching;
    const said = note !== null || analysis.nudges.length + analysis.praise.length > 0;
    const allowed = host.allowed() || note?.type === 'dismissed';
    presence.update({
      wanted: allowed && coaching.text.trim() !== '' && analysis.language === 'en' && said,
      lean: leanStep(analysis.lean),
      note,
      reading,
    });
  };
  const changed = () => {
    const before = reading.text;
    reading = editor.read(root);
    if (reading.text === before) return presence.repaint(reading);
    if (!host.allowed()) return;
    if (reading.text.trim() === '') step(begin());
    else step(coach.afterEdit(coaching, reading.text, analyze(draft())));
  };
  const paused = () => {
    if (!host.allowed()) return;
    look();
    step(coach.afterPause({ ...coaching, analysis: analyze(draft()) }));
    presence.appear();
    if (coaching.note?.type === 'heeded') {
      after(acknowledgementLength, signal, () => step(coach.afterClose(coaching)));
    }
  };
  const applyLasting = (scope: Scope, rule: string, on: boolean) => {
    if (scope === 'site') host.setSite(on);
    if (scope === 'everywhere') host.setRule(rule, on);
  };

  const presence = createPresence(
    composer,
    {
      close: () => step(coach.afterClose(coaching)),
      dismiss(scope) {
        const { note } = coaching;
        if (note?.type !== 'nudge') return;
        step(coach.afterDismissal(coaching, scope));
        applyLasting(scope, note.finding.rule, false);
      },
      undo() {
        const { note } = coaching;
        if (note?.type !== 'dismissed') return;
        applyLasting(note.scope, note.rule, true);
        step(coach.afterUndo(coaching));
      },
    },
    signal,
  );

  watchTyping(root, { changed, paused }, () => pauseLength * 2 ** coaching.memory.dismissed.size, signal);
  watchPosting(
    {
      root,
      spec: () => spec,
      text: () => editor.read(root).text.trim(),
      intended() {
        reading = editor.read(root);
        intended = draft();
      },
      posted() {
        if (intended === null || !host.allowed()) return;
        host.count(countPost(host.site.id, intended.kind, analyze(intended)));
        intended = null;
        reading = editor.read(root);
        step(begin());
      },
    },
    signal,
  );

  return { refresh: () => step(coach.afterSettings(coaching, host.rulesOff())) };
}
