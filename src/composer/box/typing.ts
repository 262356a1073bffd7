import { createDebounce } from '../dom/debounce.ts';

/** Callbacks for typing in one composer. */
export interface TypingEvents {
  /** The draft may have changed. Called at most once for each frame. */
  changed(): void;
  /** The person has not typed for a while, and no input method is composing. */
  paused(): void;
}

/**
 * Watches typing in `root` until `signal` aborts. `getPauseLength` returns how many milliseconds
 * without a change are a pause.
 *
 * Nothing is read while an input method composes. Chromium keeps `isComposing` true on the last
 * `input`, so the end is taken from `compositionend` (https://github.com/w3c/uievents/issues/394).
 */
export function watchTyping(
  root: HTMLElement,
  events: TypingEvents,
  getPauseLength: () => number,
  signal: AbortSignal,
): void {
  let isComposing = false;
  let frame = 0;
  const pause = createDebounce(() => {
    if (!isComposing) events.paused();
  }, signal);

  const onChange = () => {
    pause.restart(getPauseLength());
    if (isComposing || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && !isComposing) events.changed();
    });
  };
  const onCompositionEnd = () => {
    isComposing = false;
    onChange();
  };

  root.addEventListener('input', onChange, { signal });
  root.addEventListener('compositionstart', () => (isComposing = true), { signal });
  root.addEventListener('compositionend', onCompositionEnd, { signal });
  watchSilentChanges(root, onChange, signal);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  onChange();
}

/** Watches for changes that fire no `input` event. */
function watchSilentChanges(root: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  if (root instanceof HTMLTextAreaElement) {
    // While it has no focus, the site can insert a saved draft, a template or a quotation.
    let valueAtBlur = root.value;
    const onFocus = () => {
      if (root.value !== valueAtBlur) onChange();
    };
    root.addEventListener('blur', () => (valueAtBlur = root.value), { signal });
    root.addEventListener('focus', onFocus, { signal });
    return;
  }
  // Undo, mentions, emoji pickers and posting.
  const observer = new MutationObserver(onChange);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
