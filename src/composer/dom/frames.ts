/** Returns the frame elements around `element`, innermost first, as far as they are same-origin. */
export function framesAround(element: Element): Element[] {
  const frame = frameOf(element.ownerDocument);
  return frame === null ? [] : [frame, ...framesAround(frame)];
}

/** Returns the frame element of `document`; null for a top page or inside a cross-origin page. */
export function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

/** Returns the outermost frame around `element`, or `element` itself where it is in none. */
export function outermostFrame(element: Element): Element {
  return framesAround(element).at(-1) ?? element;
}

/**
 * Returns `document`, or the nearest one around it, with a web address; null where there is none.
 * The documents of editors in frames have none themselves (about:blank, about:srcdoc).
 */
export function nearestWebDocument(document: Document): Document | null {
  if (/^https?:$/.test(document.location.protocol)) return document;
  const frame = frameOf(document);
  return frame === null ? null : nearestWebDocument(frame.ownerDocument);
}

/**
 * Returns the box of a composer: the element that a person sees as the text box. That is the frame
 * if `root` is the body of one, or else `root` itself.
 */
export function boxOf(root: Element): Element {
  return (root.matches('body') ? frameOf(root.ownerDocument) : null) ?? root;
}

/**
 * Converts `rect`, by default the rectangle of `element`, from the window of `element` to the
 * window of the outermost page, in CSS pixels.
 */
export function rectInPage(element: Element, rect = element.getBoundingClientRect()): DOMRect {
  return framesAround(element).reduce((inner, frame) => {
    const outer = frame.getBoundingClientRect();
    const scale = outer.width / (frame.clientWidth + 2 * frame.clientLeft || outer.width || 1);
    const left = outer.left + (frame.clientLeft + inner.left) * scale;
    const top = outer.top + (frame.clientTop + inner.top) * scale;
    return new DOMRect(left, top, inner.width * scale, inner.height * scale);
  }, rect);
}

/** Listens for `type` in the window of `element` and in those of all pages around it. */
export function listenInFrames<Type extends keyof WindowEventMap>(
  element: Element,
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  for (const { ownerDocument } of [element, ...framesAround(element)])
    ownerDocument.defaultView?.addEventListener(type, listener, { capture: true, signal });
}
