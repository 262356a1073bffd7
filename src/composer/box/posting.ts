import type { ComposerSpec } from '../../sites/kit/site.ts';
import { ancestorsOf } from '../dom/ancestors.ts';
import { listenInFrames } from '../dom/frames.ts';
import { runAfter } from '../dom/timer.ts';
import { holdPost, type SubmitPost } from './hold-post.ts';
import { findSubmitButtons } from './submit-button.ts';

export interface PostingWatch {
  readonly root: HTMLElement;
  spec(): ComposerSpec;
  /** The draft now, trimmed: empty when the box is empty. */
  text(): string;
  /**
   * Post was pressed: keep what was written, for it may be gone in a moment, or already. False where there
   * was nothing to post.
   */
  intended(): boolean;
  /** Asks the person first, where that is wanted; `post` then does what was held back. False where it does not. */
  ask(post: SubmitPost): boolean;
  /** The site took it. Called once for each draft posted. */
  posted(): void;
}

/** Milliseconds after Post was pressed at which the box is looked at; then it was not taken. */
const looks = [60, 140, 300, 500, 1000, 2000, 4000, 7000];

/**
 * Notices posting: Post is pressed (button, shortcut, or the form's own submit), and then the box empties,
 * goes away, or the page does. Pressed but still full means not posted.
 */
export function watchPosting(watch: PostingWatch, signal: AbortSignal): void {
  let pending: AbortController | null = null;

  const settle = () => {
    if (pending === null) return;
    pending.abort();
    pending = null;
    watch.posted();
  };
  const isGone = () => !watch.root.isConnected || !watch.root.checkVisibility() || watch.text() === '';
  const intend = () => {
    if (!watch.intended()) return;
    pending?.abort();
    const attempt = new AbortController();
    pending = attempt;
    const either = AbortSignal.any([signal, attempt.signal]);
    for (const delay of looks) {
      runAfter(delay, either, () => {
        if (isGone()) settle();
        else if (delay === looks.at(-1)) pending = null;
      });
    }
  };

  listenInFrames(
    watch.root,
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const buttons = findSubmitButtons(watch.root, watch.spec());
      const pressed = buttons.find((button) => event.composedPath().includes(button));
      if (pressed !== undefined && !holdPost(event, pressed, watch.ask, intend)) intend();
    },
    signal,
  );
  listenInFrames(
    watch.root,
    'keydown',
    (event) => {
      const keys = watch.spec().shortcut;
      if (!event.isTrusted || event.key !== 'Enter' || event.isComposing || keys === undefined) return;
      if (!event.composedPath().includes(watch.root)) return;
      const mod = event.ctrlKey || event.metaKey;
      if (keys === 'mod+enter' ? !mod : mod || event.shiftKey) return;
      const button = isPicking(watch.root)
        ? undefined
        : findSubmitButtons(watch.root, watch.spec()).find(canBePressed);
      if (!holdPost(event, button, watch.ask, intend)) intend();
    },
    signal,
  );
  listenInFrames(
    watch.root,
    'submit',
    ({ target }) => {
      if ([...ancestorsOf(watch.root)].some((ancestor) => ancestor === target)) intend();
    },
    signal,
  );
  // The next draft may begin before anybody has looked.
  watch.root.addEventListener(
    'beforeinput',
    () => {
      if (pending !== null && isGone()) settle();
    },
    { capture: true, signal },
  );
  // Typing on after Post was pressed means the site did not take it.
  watch.root.addEventListener(
    'input',
    () => {
      if (pending === null || isGone()) return;
      pending.abort();
      pending = null;
    },
    { signal },
  );
  window.addEventListener('pagehide', settle, { signal });
  // A fresh box in place of the posted one may take the focus, and the watch ends with it.
  signal.addEventListener(
    'abort',
    () => {
      if (pending !== null && isGone()) settle();
    },
    { once: true },
  );
}

const canBePressed = (button: Element) =>
  button.checkVisibility() && !button.matches(':disabled, [aria-disabled="true"]');

/** Whether the key may be meant for a list of people or tags to mention. */
const isPicking = (root: Element) => root.matches('[aria-activedescendant], [aria-expanded="true"]');
