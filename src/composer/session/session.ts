import { tipCounter } from '../../coach/counting/counts.ts';
import type { DraftEffect } from '../../coach/draft/draft-effect.ts';
import type { DraftEvent } from '../../coach/draft/draft-event.ts';
import { newDraftState } from '../../coach/draft/draft-state.ts';
import { hasSameView, viewOf } from '../../coach/draft/draft-view.ts';
import { reduceDraft } from '../../coach/draft/reduce-draft.ts';
import { withoutSets } from '../../messages/draft-state-schema.ts';
import { threadIdOf } from '../../sites/kit/thread-id.ts';
import { createDraftReader } from '../box/draft-reader.ts';
import type { Composer } from '../box/find-composer.ts';
import { watchPosting } from '../box/posting.ts';
import { watchTyping } from '../box/typing.ts';
import { nearestWebDocument } from '../dom/frames.ts';
import { runAfter } from '../dom/timer.ts';
import { createOverlayController } from '../overlay/overlay-controller.ts';
import { createAnalysisScheduler } from './analysis-scheduler.ts';
import { createOffers } from './offers.ts';
import type { SessionHost } from './session-host.ts';

/** The coaching of one composer. */
export interface Session {
  /** Whether the composer contains no text. */
  isEmpty(): boolean;
  /** Closes the card, because the person writes elsewhere now. The mark stays. */
  closeCard(): void;
  /** Opens the card and moves the focus into it, or closes it and moves the focus back. */
  toggleCard(): void;
  /** Whether the focus is in the card or the mark. */
  hasFocus(): boolean;
  /** The settings changed. */
  refresh(): void;
  /** Returns a `ComposerReport` as JSON. `composers` is how many composers the page has. */
  report(composers: number): Promise<string>;
}

/**
 * After this many milliseconds without typing, the person has paused. Each dismissal doubles it.
 */
const pauseLength = 900;
/** For how many milliseconds the note that a tip was followed is shown. */
const followedNoteLength = 6000;

/**
 * Coaches one composer until `signal` aborts. It turns everything that happens on the page into
 * events for `reduceDraft`, and performs the effects. All decisions are in the reducer.
 */
export function startSession(composer: Composer, host: SessionHost, signal: AbortSignal): Session {
  const { root, editor } = composer;
  const reader = createDraftReader(composer, host.site);
  let state = newDraftState(reader.editorText().text, {
    isAllowed: host.isAllowed(),
    rulesOff: new Set(host.rulesOff()),
    wording: host.wording,
  });

  const dispatch = (event: DraftEvent) => {
    const isAllowed = host.isAllowed();
    // When a pause of the coach is over, no event says so.
    if (isAllowed !== state.isAllowed) reduce({ type: 'coaching-changed', isAllowed });
    reduce(event);
  };
  const reduce = (event: DraftEvent) => {
    const before = state;
    const [next, effects] = reduceDraft(state, event);
    state = next;
    for (const effect of effects) perform(effect);
    if (!hasSameView(before, next)) show();
  };
  const show = () => overlay.update(viewOf(state), offers.current(state), reader.editorText());
  const perform = (effect: DraftEffect) => {
    switch (effect.type) {
      case 'analyze':
        return effect.when === 'soon' ? scheduler.soon() : scheduler.now();
      case 'cancel-analysis':
        return scheduler.cancel();
      case 'expire-note':
        return void runAfter(followedNoteLength, signal, () => dispatch({ type: 'note-expired' }));
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
  const readDraft = () => {
    reader.read();
    overlay.moveHighlight(reader.editorText());
    dispatch({ type: 'typed', text: reader.editorText().text });
  };
  const isAsking = () => state.card === 'asking';
  /**
   * Post was pressed: asks about the draft first, if the person wants that. `post` presses it
   * again. Returns whether the question is visible, so that the post must wait.
   */
  const ask = (post: () => void): boolean => {
    if (!host.asksBeforePosting() || !host.isAllowed()) return false;
    readDraft();
    // Pressing Post a second time, while the question is open, answers it.
    if (isAsking()) return false;
    dispatch({ type: 'asked-before-posting' });
    if (!isAsking()) return false;
    if (overlay.holdPost(post)) return true;
    dispatch({ type: 'card-closed' });
    return false;
  };

  const scheduler = createAnalysisScheduler(
    reader.draft,
    host.analyze,
    ({ text }, analysis) => dispatch({ type: 'analyzed', text, analysis }),
    signal,
  );
  const offers = createOffers(
    composer,
    reader,
    (isDone) => {
      // Most editors fire no event for a change made by a script.
      readDraft();
      dispatch({ type: 'offer-applied', isDone });
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
      undo: () => dispatch({ type: 'dismissal-undone' }),
      accept: () => offers.accept(state),
      hover: (words) => dispatch({ type: 'hovered', words }),
      removed: () => dispatch({ type: 'overlay-removed' }),
    },
    { get: host.markPlace, set: host.setMarkPlace },
    host.isAlive,
    signal,
  );

  watchTyping(
    root,
    {
      changed: readDraft,
      paused() {
        if (reader.isEmpty()) return;
        reader.refreshContext();
        dispatch({ type: 'paused' });
      },
    },
    () => pauseLength * 2 ** state.dismissedHere.size,
    signal,
  );
  watchPosting(
    {
      root,
      spec: reader.spec,
      text: () => editor.read(root).text.trim(),
      ask,
      saveDraft() {
        reader.refreshContext();
        // Some sites empty the composer before this key event. Then the last text read was posted.
        reader.readUnlessEmpty();
        const { location } = nearestWebDocument(root.ownerDocument) ?? document;
        dispatch({ type: 'post-pressed', draft: reader.draft(), thread: threadIdOf(host.site, location) });
        return !reader.isEmpty();
      },
      onNotPosted: () => dispatch({ type: 'post-failed' }),
      onPosted() {
        reader.read();
        dispatch({ type: 'posted', text: reader.editorText().text });
      },
    },
    signal,
  );
  // Registered after the listeners above, because they may still detect a post.
  const drop = () => dispatch({ type: 'dropped' });
  window.addEventListener('pagehide', drop, { signal });
  signal.addEventListener('abort', drop, { once: true });

  return {
    isEmpty: reader.isEmpty,
    closeCard() {
      if (state.card !== 'closed') dispatch({ type: 'card-closed' });
    },
    toggleCard: overlay.toggleCard,
    hasFocus: overlay.hasFocus,
    refresh: () => dispatch({ type: 'settings-changed', rulesOff: host.rulesOff() }),
    report: async (composers) =>
      JSON.stringify(
        {
          composers,
          site: host.site,
          editor: editor.id,
          spec: reader.spec(),
          draft: reader.draft(),
          textNow: editor.read(root).text,
          state,
        },
        withoutSets,
      ),
  };
}
