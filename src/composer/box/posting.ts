import { runAfter } from '../dom/timer.ts';
import { type PostPresses, watchPostPresses } from './post-presses.ts';

/** The composer whose posts are detected. */
export interface PostingWatch extends PostPresses {
  /** Returns the draft, trimmed: empty where the composer is empty. */
  text(): string;
  /**
   * Post was pressed: saves the draft, because the site will empty the composer, if it has not yet.
   * Returns false where there is nothing to post.
   */
  saveDraft(): boolean;
  /** The site accepted the draft. Called once for each post. */
  onPosted(): void;
  /** The site did not accept the draft: it is still there, or the person typed on. */
  onNotPosted(): void;
}

/**
 * When to check whether the site has accepted the draft, in milliseconds after Post was pressed.
 */
const checkDelays = [60, 140, 300, 500, 1000, 2000, 4000];
/** After this many milliseconds, a draft that is still there was not posted. */
const giveUpDelay = 7000;

/**
 * Detects posts, until `signal` aborts. A draft is posted when Post was pressed and then the
 * composer is empty, hidden or removed, or the page closes.
 */
export function watchPosting(watch: PostingWatch, signal: AbortSignal): void {
  const { root } = watch;
  /** Ends the checks after the last press of Post. Null where no check is left. */
  let checks: AbortController | null = null;

  const stopChecks = () => {
    checks?.abort();
    checks = null;
  };
  const confirmPost = () => {
    if (checks === null) return;
    stopChecks();
    watch.onPosted();
  };
  const giveUp = () => {
    stopChecks();
    watch.onNotPosted();
  };
  const isDraftGone = () => !root.isConnected || !root.checkVisibility() || watch.text() === '';
  const confirmIfGone = () => {
    if (checks !== null && isDraftGone()) confirmPost();
  };
  const startChecks = () => {
    if (!watch.saveDraft()) return;
    stopChecks();
    checks = new AbortController();
    const untilDone = AbortSignal.any([signal, checks.signal]);
    for (const delay of [...checkDelays, giveUpDelay]) runAfter(delay, untilDone, confirmIfGone);
    runAfter(giveUpDelay, untilDone, giveUp);
  };

  watchPostPresses(watch, startChecks, signal);
  // The person may start the next draft before the next check.
  root.addEventListener('beforeinput', confirmIfGone, { capture: true, signal });
  // The person typed on after pressing Post, so the site did not accept the draft.
  const giveUpIfStillThere = () => {
    if (checks !== null && !isDraftGone()) giveUp();
  };
  root.addEventListener('input', giveUpIfStillThere, { signal });
  window.addEventListener('pagehide', confirmPost, { signal });
  // A new composer in place of the posted one may take the focus, which ends this watch.
  signal.addEventListener('abort', confirmIfGone, { once: true });
}
