import { unspoken } from '../analyzer/analysis.ts';
import { beforePosting } from '../coach/ask-first.ts';
import { elseSeen } from '../coach/choosing.ts';
import * as coach from '../coach/coaching.ts';
import { leanStep } from '../coach/lean-step.ts';
import { inTurn, type Told } from '../coach/wording.ts';
import type { Post } from './ask-first.ts';
import { createDismissing } from './dismissing.ts';
import { createDraftInBox } from './draft-in-box.ts';
import type { Composer } from './find-composer.ts';
import { handOnPosted } from './hand-on-posted.ts';
import { createJudging } from './judging.ts';
import { createOffering } from './offering.ts';
import { createPresence } from './presence.ts';
import type { SessionHost } from './session-host.ts';
import { after } from './timer.ts';
import { watchTyping } from './typing.ts';

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
  const box = createDraftInBox(composer, host.site);
  const begin = () => coach.beginCoaching('', unspoken, host.rulesOff());
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
    const lean = leanStep(analysis.lean);
    presence.update({
      wanted,
      lean,
      ...inTurn(note, told),
      offer,
      others: elseSeen(coaching),
      analysed: text,
      reading: box.reading(),
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
      after(acknowledgementLength, signal, () => step(coach.afterClose(coaching)));
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
    presence.follow(box.reading());
    if (!isNew) return;
    judging.changed();
    if (box.isEmpty()) restart();
  };
  const paused = () => {
    if (!host.allowed() || box.isEmpty()) return;
    box.lookAround();
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
  const ask = (post: Post) => {
    if (!host.asksFirst() || !host.allowed()) return false;
    changed();
    const asking = beforePosting(coaching, box.reading().text);
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
      if (host.allowed() && box.reading().text !== coaching.text) judging.again();
    },
  };
}
