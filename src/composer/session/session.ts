import { tipCounter } from '../../coach/counting/counts.ts';
import type { DraftEffect } from '../../coach/draft/draft-effect.ts';
import type { DraftEvent } from '../../coach/draft/draft-event.ts';
import { newDraftState } from '../../coach/draft/draft-state.ts';
import { hasSameView, viewOf } from '../../coach/draft/draft-view.ts';
import { reduceDraft } from '../../coach/draft/reduce-draft.ts';
import { threadIdOf } from '../../sites/kit/thread-id.ts';
import { createDraftReader } from '../box/draft-reader.ts';
import type { Composer } from '../box/find-composer.ts';
import { watchPosting } from '../box/posting.ts';
import { watchTyping } from '../box/typing.ts';
import { nearestWebDocument } from '../dom/frames.ts';
import { runAfter } from '../dom/timer.ts';
import { createOverlayController } from '../overlay/overlay-controller.ts';
import { createAnalysisScheduler } from './analysis-scheduler.ts';
import type { SessionHost } from './session-host.ts';
import { createSuggestion } from './suggestion.ts';

export interface Session {
  /** Whether nothing is written. */
  isEmpty(): boolean;
  /** The person writes elsewhere now: the card closes, and the mark stays. */
  closeCard(): void;
  /** Opens the card, where there is one, and moves the focus into it; from inside it, back out. */
  toggleCard(): void;
  /** Whether the focus is in the card or the mark. */
  hasFocus(): boolean;
  /** Settings changed. */
  refresh(): void;
}

/** Milliseconds without typing that make a pause; each dismissal doubles it. */
const pauseLength = 900;
/** Milliseconds an acknowledgment stays on the page. */
const acknowledgmentLength = 6000;

/**
 * The coach beside one composer, until `signal` aborts. Everything that happens is an event to `reduceDraft`; this
 * only reads the page, and does what the reducer asks for.
 */
export function startSession(composer: Composer, host: SessionHost, signal: AbortSignal): Session {
  const { root, editor } = composer;
  const box = createDraftReader(composer, host.site);
  let state = newDraftState(box.editorText().text, {
    isAllowed: host.isAllowed(),
    rulesOff: new Set(host.rulesOff()),
    wording: host.wording,
  });

  const dispatch = (event: DraftEvent) => {
    const isAllowed = host.isAllowed();
    // A pause of the coach ends by the clock, which no event announces.
    if (isAllowed !== state.isAllowed) reduce({ type: 'allowed', isAllowed });
    reduce(event);
  };
  const reduce = (event: DraftEvent) => {
    const before = state;
    const [next, effects] = reduceDraft(state, event);
    state = next;
    for (const effect of effects) perform(effect);
    if (!hasSameView(before, next)) show();
  };
  const show = () => overlay.update(viewOf(state), suggestion.current(state), box.editorText());
  const perform = (effect: DraftEffect) => {
    switch (effect.type) {
      case 'analyze':
        return effect.when === 'soon' ? scheduler.soon() : scheduler.now();
      case 'cancel-analysis':
        return scheduler.cancel();
      case 'expire-note':
        return void runAfter(acknowledgmentLength, signal, () => dispatch({ type: 'note-expired' }));
      case 'count-tip':
        return host.count([tipCounter(effect.rule, effect.what)]);
      case 'report-post':
        return host.reportPost(effect);
      case 'set-site':
        return host.setSite(effect.isOn);
      case 'set-rule':
        return host.setRule(effect.rule, effect.isOn);
    }
  };
  const readBox = () => {
    box.read();
    overlay.follow(box.editorText());
    dispatch({ type: 'typed', text: box.editorText().text });
  };
  const isAsking = () => state.card === 'asking';
  /**
   * Post was pressed: asks about the draft first, if the person wants that. `post` presses it again.
   * Returns whether the question is visible, so that the post must wait.
   */
  const ask = (post: () => void): boolean => {
    if (!host.asksBeforePosting() || !host.isAllowed()) return false;
    readBox();
    // Pressing Post a second time, while the question is open, answers it.
    if (isAsking()) return false;
    dispatch({ type: 'asked-before-posting' });
    if (!isAsking()) return false;
    if (overlay.ask(post)) return true;
    dispatch({ type: 'card-closed' });
    return false;
  };

  const scheduler = createAnalysisScheduler(
    box.draft,
    host.analyze,
    ({ text }, analysis) => dispatch({ type: 'judged', text, analysis }),
    signal,
  );
  const suggestion = createSuggestion(
    composer,
    box,
    (isDone) => {
      // Most editors fire no event for a change made by a script.
      readBox();
      dispatch({ type: 'applied', isDone });
      show();
    },
    signal,
  );
  const overlay = createOverlayController(
    composer,
    {
      open: () => dispatch({ type: 'card-opened' }),
      close: () => dispatch({ type: 'card-closed' }),
      choose: (rule) => dispatch({ type: 'finding-chosen', rule }),
      dismiss: (scope) => dispatch({ type: 'dismissed', scope }),
      undo: () => dispatch({ type: 'undone' }),
      accept: () => suggestion.use(state),
      point: (words) => dispatch({ type: 'pointed-at', words }),
      removed: () => dispatch({ type: 'overlay-removed' }),
    },
    { get: host.markPlace, set: host.setMarkPlace },
    host.isAlive,
    signal,
  );

  watchTyping(
    root,
    {
      changed: readBox,
      paused() {
        if (box.isEmpty()) return;
        box.refreshContext();
        dispatch({ type: 'paused' });
      },
    },
    () => pauseLength * 2 ** state.dismissedHere.size,
    signal,
  );
  watchPosting(
    {
      root,
      spec: box.spec,
      text: () => editor.read(root).text.trim(),
      ask,
      saveDraft() {
        box.refreshContext();
        // Some sites empty the box before the key event arrives: then what was last read is what was posted.
        box.readUnlessEmpty();
        const { location } = nearestWebDocument(root.ownerDocument) ?? document;
        dispatch({ type: 'post-intended', draft: box.draft(), thread: threadIdOf(host.site, location) });
        return !box.isEmpty();
      },
      onNotPosted: () => dispatch({ type: 'post-failed' }),
      onPosted() {
        box.read();
        dispatch({ type: 'posted', text: box.editorText().text });
      },
    },
    signal,
  );
  // After the listeners above, which may still find that the draft was posted.
  const drop = () => dispatch({ type: 'dropped' });
  window.addEventListener('pagehide', drop, { signal });
  signal.addEventListener('abort', drop, { once: true });

  return {
    isEmpty: box.isEmpty,
    closeCard() {
      if (state.card !== 'closed') dispatch({ type: 'card-closed' });
    },
    toggleCard: overlay.toggleCard,
    hasFocus: overlay.hasFocus,
    refresh: () => dispatch({ type: 'settings-changed', rulesOff: host.rulesOff() }),
  };
}
