import { emptyAnalysis } from '../../analyzer/analysis.ts';
import { beforePosting } from '../../coach/draft/before-posting.ts';
import * as coach from '../../coach/draft/coaching.ts';
import { leanStepOf } from '../../coach/draft/lean-step.ts';
import { otherFindings } from '../../coach/draft/other-findings.ts';
import { inTurn, type Told } from '../../coach/draft/wording.ts';
import { createDraftReader } from '../box/draft-reader.ts';
import type { Composer } from '../box/find-composer.ts';
import type { SubmitPost } from '../box/hold-post.ts';
import { watchTyping } from '../box/typing.ts';
import { runAfter } from '../dom/timer.ts';
import { createPresence } from '../overlay/overlay-controller.ts';
import { createDismissing } from './dismiss-actions.ts';
import { createJudging } from './judging.ts';
import { handOnPosted } from './report-post.ts';
import type { SessionHost } from './session-host.ts';
import { createOffering } from './suggestion.ts';

export interface Session {
  /** Whether nothing is written. */
  isEmpty(): boolean;
  /** Somebody writes elsewhere now: the card closes, and the rest stays as it is. */
  rest(): void;
  /** Opens the card, where there is something to say, and goes into it; out of it again from inside. */
  enter(): void;
  /** Whether the focus is in something of ours. */
  hasFocus(): boolean;
  /** Settings changed: show or hide accordingly. */
  refresh(): void;
}

/** Milliseconds without typing that make a pause; each dismissal doubles it. */
const pauseLength = 900;
/** How long an acknowledgement stays, in milliseconds. */
const acknowledgementLength = 6000;

/** The coach beside one composer, from now until `signal` aborts. Nothing of it outlives the signal. */
export function startSession(composer: Composer, host: SessionHost, signal: AbortSignal): Session {
  const box = createDraftReader(composer, host.site);
  const begin = () => coach.beginCoaching('', emptyAnalysis, host.rulesOff());
  let coaching = begin();
  let told: Told = {};

  const step = (next: coach.Coaching) => {
    if (next.counters.length > 0) {
      host.count(next.counters);
      settled(next.counters);
    }
    coaching = coach.counted(next);
    const { note, analysis, text } = coaching;
    const said = note !== null || analysis.nudges.length + analysis.praise.length > 0;
    const allowed = host.allowed() || note?.type === 'dismissed';
    const wanted = allowed && !box.isEmpty() && analysis.language === 'en' && said;
    const offer = offering.offer();
    const lean = leanStepOf(analysis.lean);
    presence.update({
      wanted,
      lean,
      ...inTurn(note, told),
      offer,
      others: otherFindings(coaching),
      analyzed: text,
      reading: box.editorText(),
    });
  };
  /** Asked at the beginning of a draft, so that a tip keeps its words while the draft lasts. */
  const recall = async () => {
    const known = await host.told();
    if (coaching.note === null) told = known;
  };
  /** The draft is posted or dropped; a dismissal in it can no longer be undone. */
  const restart = () => {
    step({ ...begin(), counters: coach.afterClose(coaching).counters });
    void recall();
  };
  const speak = () => {
    step(coach.afterPause(coaching));
    presence.appear();
    if (coaching.note?.type === 'heeded') {
      runAfter(acknowledgementLength, signal, () => step(coach.afterClose(coaching)));
    }
  };
  const judging = createJudging(
    box,
    host,
    {
      judged: (text, analysis) => step(coach.afterEdit(coaching, text, analysis)),
      mayBeSaid: speak,
    },
    signal,
  );
  const changed = () => {
    const isNew = box.read();
    presence.follow(box.editorText());
    if (!isNew) return;
    judging.changed();
    if (box.isEmpty()) restart();
  };
  const paused = () => {
    if (!host.allowed() || box.isEmpty()) return;
    box.refreshContext();
    judging.paused();
  };
  const offering = createOffering(
    composer,
    box,
    () => coaching,
    (done) => {
      // Most editors tell nobody of a change that came from outside.
      changed();
      if (done) presence.close();
      else step(coaching);
    },
    signal,
  );
  const events = { ...createDismissing(() => coaching, step, host), accept: offering.accept };
  const memory = { get: host.markPlace, set: host.setMarkPlace };
  const presence = createPresence(composer, events, memory, host.isThere, signal);

  void recall();
  watchTyping(
    composer.root,
    { changed, paused },
    () => pauseLength * 2 ** coaching.memory.dismissed.size,
    signal,
  );
  const ask = (post: SubmitPost) => {
    if (!host.asksFirst() || !host.allowed()) return false;
    changed();
    const asking = beforePosting(coaching, box.editorText().text);
    if (asking === null) return false;
    step(asking);
    return presence.ask(post);
  };
  const settled = handOnPosted(composer, box, host, () => coaching, ask, restart, signal);

  return {
    isEmpty: box.isEmpty,
    rest: presence.rest,
    enter: presence.enter,
    hasFocus: presence.hasFocus,
    refresh() {
      step(coach.afterSettings(coaching, host.rulesOff()));
      // What was written while the coach was off has not been looked at.
      if (host.allowed() && box.editorText().text !== coaching.text) judging.again();
    },
  };
}
