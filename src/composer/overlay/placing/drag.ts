import { clamp, moveTo } from './rects.ts';

/** A pointer moves up to this many CSS pixels in an ordinary click. */
const maxClickDistance = 4;

/**
 * Lets a person drag the mark in `shadow` inside the viewport, until `signal` aborts. `onDrop` gets
 * the rectangle where the mark was dropped. Dragging does not click the mark.
 */
export function enableDragging(
  shadow: ShadowRoot,
  getViewport: () => DOMRect,
  onDrop: (mark: DOMRect) => void,
  signal: AbortSignal,
): { isDragging(): boolean } {
  let isDragging = false;

  const startPress = (down: PointerEvent, button: Element, mark: HTMLElement) => {
    const press = new AbortController();
    const options = { signal: AbortSignal.any([signal, press.signal]), capture: true };
    const start = mark.getBoundingClientRect();
    button.setPointerCapture(down.pointerId);
    const onMove = (event: Event) => {
      if (!isTrustedPointer(event)) return;
      const dx = event.clientX - down.clientX;
      const dy = event.clientY - down.clientY;
      isDragging ||= Math.hypot(dx, dy) > maxClickDistance;
      if (!isDragging) return;
      const { left, top, right, bottom } = getViewport();
      const x = clamp(start.x + dx, left, right - start.width);
      const y = clamp(start.y + dy, top, bottom - start.height);
      moveTo(mark, new DOMRect(x, y));
    };
    const onRelease = () => {
      press.abort();
      if (!isDragging) return;
      isDragging = false;
      suppressClick(shadow);
      onDrop(mark.getBoundingClientRect());
    };
    button.addEventListener('pointermove', onMove, options);
    for (const type of ['pointerup', 'pointercancel']) button.addEventListener(type, onRelease, options);
  };

  shadow.addEventListener(
    'pointerdown',
    (event) => {
      const mark = shadow.querySelector<HTMLElement>('[data-part="mark"]');
      const button = mark?.querySelector('button');
      if (!isTrustedPointer(event) || event.button !== 0 || !mark || !button) return;
      if (event.composedPath().includes(button)) startPress(event, button, mark);
    },
    { signal },
  );
  return { isDragging: () => isDragging };
}

/** Not by `instanceof`, because every frame has its own `PointerEvent` class. */
function isTrustedPointer(event: Event): event is PointerEvent {
  return event.isTrusted && 'pointerId' in event;
}

/** Suppresses the click at the end of a drag. It comes in the same task or not at all. */
function suppressClick(shadow: ShadowRoot): void {
  const task = new AbortController();
  shadow.addEventListener('click', (event) => event.stopPropagation(), {
    capture: true,
    signal: task.signal,
  });
  setTimeout(() => task.abort());
}
