import { type Analysis, type Replacement, unspoken } from '../analyzer/analysis.ts';
import * as coach from '../coach/coaching.ts';
import type { Counter } from '../coach/counts.ts';
import type { Scope } from '../coach/dismissal.ts';
import { leanStep } from '../coach/lean-step.ts';
import type { KnownSite } from '../sites/kit/site.ts';
import type { Answered, Draft } from '../text/draft.ts';
import { moveSpans } from '../text/move-spans.ts';
import type { Offer } from '../ui/offer.ts';
import { createAnalyst } from './analyst.ts';
import { answeredBy } from './answered.ts';
import { copy } from './copy.ts';
import { type Composer, specOf } from './find-composer.ts';
import { watchPosting } from './posting.ts';
import { createPresence } from './presence.ts';
import { createReplacing } from './replacing.ts';
import { shapeOf } from './shape.ts';
import { after } from './timer.ts';
import { watchTyping } from './typing.ts';

/** What a session needs of the world around it. */
export interface SessionHost {
  readonly site: KnownSite;
  /** Whether the coach may speak here now. */
  allowed(): boolean;
  rulesOff(): readonly string[];
  /** What the analyser says of a draft; null where it did not answer. */
  analyse(draft: Draft): Promise<Analysis | null>;
  count(counters: readonly Counter[]): void;
  /** The site took this draft. */
  posted(draft: Draft): void;
  /** Choices that outlive the draft. */
  setSite(on: boolean): void;
  setRule(rule: string, on: boolean): void;
}

export interface Session {
  /** Settings changed: show or hide accordingly. */
  refresh(): void;
}

/** Milliseconds without a change after which the draft is judged; until then the marks just go with their words. */
const lullLength = 200;
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
  /** A pause has come, and what was written before it is still being analysed. */
  let pauseDue = false;

  const begin = () => coach.beginCoaching('', unspoken, host.rulesOff());
  let coaching = begin();
  const draft = (): Draft => ({ text: reading.text, kind: spec.kind, site: host.site.id, answers });
  const lookAround = () => {
    spec = specOf(root, host.site) ?? shapeOf(root) ?? spec;
    answers = spec.answers === undefined ? null : answeredBy(root, spec.answers);
  };

  const step = (next: coach.Coaching) => {
    if (next.counters.length > 0) host.count(next.counters);
    coaching = coach.counted(next);
    const { note, analysis, text } = coaching;
    const said = note !== null || analysis.nudges.length + analysis.praise.length > 0;
    const allowed = host.allowed() || note?.type === 'dismissed';
    const wanted = allowed && reading.text.trim() !== '' && analysis.language === 'en' && said;
    presence.update({ wanted, lean: leanStep(analysis.lean), note, offer: offer(), analysed: text, reading });
  };
  const replacing = createReplacing(composer, () => spec, signal);
  /** The nudge's replacement, where the draft is now. */
  const replacement = (): Replacement | null => {
    const { note, text } = coaching;
    const offered = note?.type === 'nudge' ? note.finding.replacement : null;
    const [span] = offered === null ? [] : moveSpans(text, reading.text, [offered.span]);
    return offered === null || span === undefined ? null : { span, text: offered.text };
  };
  const offer = (): Offer | null => {
    const now = replacement();
    return now === null ? null : { text: now.text, how: replacing.can(reading, now) ? 'apply' : 'copy' };
  };
  const accept = async (): Promise<boolean> => {
    const now = replacement();
    if (now === null) return false;
    if (!replacing.can(reading, now)) return copy(now.text);
    const done = await replacing.replace(reading, now);
    // Most editors tell nobody of a change that came from outside.
    changed();
    if (done) presence.close();
    else step(coaching);
    return done;
  };
  const analyst = createAnalyst(
    (asked) => host.analyse(asked),
    (asked, analysis) => {
      // Something newer has been written, and is being asked about; or nobody wants to hear it any more.
      if (asked.text !== reading.text || !host.allowed()) return;
      step(coach.afterEdit(coaching, asked.text, analysis));
      if (!pauseDue) return;
      pauseDue = false;
      speak();
    },
    signal,
  );
  /** The draft is posted or dropped; a dismissal in it can no longer be undone. */
  const restart = () => step({ ...begin(), counters: coach.afterClose(coaching).counters });
  const speak = () => {
    step(coach.afterPause(coaching));
    presence.appear();
    if (coaching.note?.type === 'heeded') {
      after(acknowledgementLength, signal, () => step(coach.afterClose(coaching)));
    }
  };
  let cancelLook = () => {};
  const lookSoon = () => {
    cancelLook();
    cancelLook = after(lullLength, signal, () => analyst.look(draft()));
  };
  const changed = () => {
    const before = reading.text;
    reading = editor.read(root);
    presence.follow(reading);
    if (reading.text === before) return;
    pauseDue = false;
    if (reading.text.trim() === '') {
      cancelLook();
      restart();
    } else if (host.allowed()) {
      lookSoon();
    }
  };
  const paused = () => {
    if (!host.allowed() || reading.text.trim() === '') return;
    lookAround();
    pauseDue = true;
    analyst.look(draft());
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
      accept,
    },
    signal,
  );

  lookAround();
  watchTyping(root, { changed, paused }, () => pauseLength * 2 ** coaching.memory.dismissed.size, signal);
  watchPosting(
    {
      root,
      spec: () => spec,
      text: () => editor.read(root).text.trim(),
      intended() {
        lookAround();
        // Some sites have emptied the box before anybody hears the key; then what was last read is what was posted.
        const now = editor.read(root);
        if (now.text.trim() !== '') reading = now;
        intended = draft();
        return intended.text.trim() !== '';
      },
      posted() {
        if (intended !== null && host.allowed()) host.posted(intended);
        intended = null;
        reading = editor.read(root);
        restart();
      },
    },
    signal,
  );

  return {
    refresh() {
      step(coach.afterSettings(coaching, host.rulesOff()));
      // What was written while the coach was off has not been looked at.
      if (host.allowed() && reading.text !== coaching.text) analyst.look(draft());
    },
  };
}
