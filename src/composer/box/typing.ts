import { createDebounce } from '../dom/debounce.ts';

/** What happens in the box, seen from outside. */
export interface TypingEvents {
  /** The draft may have changed: called before the next paint, at most once for each. */
  changed(): void;
  /** Nobody has typed for a while, and no input method is composing. */
  paused(): void;
}

/**
 * Watches typing in `root` until `signal` aborts. `pause` tells how many milliseconds without a change make
 * a pause.
 *
 * While an input method composes nothing is read: Chromium keeps `isComposing` true on the last `input`,
 * so the end is taken from `compositionend` (https://github.com/w3c/uievents/issues/394).
 */
export function watchTyping(
  root: HTMLElement,
  events: TypingEvents,
  pause: () => number,
  signal: AbortSignal,
): void {
  let composing = false;
  let frame = 0;
  const lull = createDebounce(() => {
    if (!composing) events.paused();
  }, signal);

  const look = () => {
    lull.restart(pause());
    if (composing || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && !composing) events.changed();
    });
  };

  root.addEventListener('input', look, { signal });
  root.addEventListener('compositionstart', () => (composing = true), { signal });
  root.addEventListener(
    'compositionend',
    () => {
      composing = false;
      look();
    },
    { signal },
  );
  if (root instanceof HTMLTextAreaElement) {
    // The site can put words in it without anybody being told: a draft that was kept, a template, a quote.
    let left = root.value;
    root.addEventListener('blur', () => (left = root.value), { signal });
    root.addEventListener(
      'focus',
      () => {
        if (root.value !== left) look();
      },
      { signal },
    );
  } else {
    // Undo, mentions, emoji pickers and posting change the box without an `input` event.
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  look();
}
