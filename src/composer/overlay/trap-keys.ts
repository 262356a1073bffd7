const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys that are pressed while the focus is in `shadow` from the site, until `signal` aborts.
 * Only a listener that the site added to the window earlier still gets them. The arrow keys and Tab
 * move the focus around inside. Escape is left to `closeOnEscape`, and is the way out.
 */
export function trapKeys(shadow: ShadowRoot, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (shadow.activeElement === null || event.key === 'Escape') return;
    if (!event.composedPath().includes(shadow)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    moveFocus(shadow, step);
  };
  const view = shadow.ownerDocument.defaultView;
  for (const type of keyEvents) view?.addEventListener(type, onKey, { capture: true, signal });
}

function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || altKey || metaKey) return 0;
  if (key === 'ArrowUp' || (key === 'Tab' && shiftKey)) return -1;
  return key === 'ArrowDown' || key === 'Tab' ? 1 : 0;
}

/** Moves the focus to the next or previous control, and from the last to the first. */
function moveFocus(shadow: ShadowRoot, step: -1 | 1): void {
  const controls = [...shadow.querySelectorAll<HTMLElement>('button, a[href]')].filter((control) =>
    control.checkVisibility(),
  );
  const index = controls.findIndex((control) => control.matches(':focus'));
  controls.at(index < 0 && step < 0 ? -1 : (index + step) % controls.length)?.focus();
}
