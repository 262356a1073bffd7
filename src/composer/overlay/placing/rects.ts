/** Whether two rectangles have any area in common. */
export function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What two rectangles have in common; empty where that is nothing. */
export function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.max(0, Math.min(a.right, b.right) - left);
  return new DOMRect(left, top, width, Math.max(0, Math.min(a.bottom, b.bottom) - top));
}

/** The smallest rectangle that holds both. */
export function boundingRect(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** `rect` made larger by `by` pixels on each side, or smaller where that is negative. */
export function expanded(rect: DOMRect, by: number): DOMRect {
  return new DOMRect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by);
}

/** The number nearest to `value` from `least` to `most`; `least` where there is none. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
