/** Whether two rectangles share any area. */
export function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Returns the area two rectangles share; it is empty where they share none. */
export function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.max(0, Math.min(a.right, b.right) - left);
  return new DOMRect(left, top, width, Math.max(0, Math.min(a.bottom, b.bottom) - top));
}

/** Returns the smallest rectangle around both. */
export function boundingRect(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** Returns `rect` made larger by `pixels` on each side, or smaller where that is negative. */
export function expanded(rect: DOMRect, pixels: number): DOMRect {
  return new DOMRect(rect.x - pixels, rect.y - pixels, rect.width + 2 * pixels, rect.height + 2 * pixels);
}

/** Returns the number from `min` to `max` nearest to `value`, or `min` where `max` is smaller. */
export function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}

/**
 * Moves `element`, which has a fixed position in the corner of the window, to where `rect` starts.
 */
export function moveTo(element: HTMLElement, { x, y }: DOMRect): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
