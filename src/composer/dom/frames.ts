/** The frame elements `element` is in, innermost first, as far out as the pages are of one origin. */
export function framesAround(element: Element): Element[] {
  const frame = frameOf(element.ownerDocument);
  return frame === null ? [] : [frame, ...framesAround(frame)];
}

/** The element `document` is shown in; null for a whole page, and where the page around is of another origin. */
export function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

/** `element` where it is not in a frame, or its outermost frame. */
export function outermostFrame(element: Element): Element {
  return framesAround(element).at(-1) ?? element;
}

/**
 * The nearest document, `document` or one around it, that has an address on the web; null where there is none.
 * Editors write in documents that have none of their own (about:blank, about:srcdoc).
 */
export function nearestWebDocument(document: Document): Document | null {
  if (/^https?:$/.test(document.location.protocol)) return document;
  const frame = frameOf(document);
  return frame === null ? null : nearestWebDocument(frame.ownerDocument);
}

/** What a person sees as the box: a frame whose page is all editor, else `root` itself. */
export function boxOf(root: Element): Element {
  return (root.matches('body') ? frameOf(root.ownerDocument) : null) ?? root;
}

/** Where `element`, or the part `rect` of its window, is in the window of the outermost page around it, in CSS pixels. */
export function rectInPage(element: Element, rect = element.getBoundingClientRect()): DOMRect {
  return framesAround(element).reduce((inner, frame) => {
    const outer = frame.getBoundingClientRect();
    const scale = outer.width / (frame.clientWidth + 2 * frame.clientLeft || outer.width || 1);
    const left = outer.left + (frame.clientLeft + inner.left) * scale;
    const top = outer.top + (frame.clientTop + inner.top) * scale;
    return new DOMRect(left, top, inner.width * scale, inner.height * scale);
  }, rect);
}

/** Listens in every window an event about `element` can come to: its own, and those of the pages around it. */
export function listenInFrames<Type extends keyof WindowEventMap>(
  element: Element,
  type: Type,
  heard: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  for (const { ownerDocument } of [element, ...framesAround(element)])
    ownerDocument.defaultView?.addEventListener(type, heard, { capture: true, signal });
}
