const types = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keys pressed while the focus is inside `shadow` are for us alone: the site hears none of them, but for one that
 * listens at its window and did so before us. The arrows move through what can be pressed, and Tab stays among
 * it: Escape, which `closeOnEscape` hears, leads out. Until `signal` aborts.
 */
export function trapKeys(shadow: ShadowRoot, signal: AbortSignal): void {
  const heard = (event: KeyboardEvent) => {
    if (shadow.activeElement === null || event.key === 'Escape') return;
    if (!event.composedPath().includes(shadow)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    move(shadow, step);
  };
  const view = shadow.ownerDocument.defaultView;
  for (const type of types) view?.addEventListener(type, heard, { capture: true, signal });
}

function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || altKey || metaKey) return 0;
  if (key === 'ArrowUp' || (key === 'Tab' && shiftKey)) return -1;
  return key === 'ArrowDown' || key === 'Tab' ? 1 : 0;
}

/** From what has the focus to the next that can have it, round the ends. */
function move(shadow: ShadowRoot, step: -1 | 1): void {
  const stops = [...shadow.querySelectorAll<HTMLElement>('button, a[href]')].filter((stop) =>
    stop.checkVisibility(),
  );
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops.at(at < 0 && step < 0 ? -1 : (at + step) % stops.length)?.focus();
}
