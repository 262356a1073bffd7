import { ancestorsOf, matches } from '../../dom/ancestors.ts';
import { rectInPage } from '../../dom/frames.ts';
import { expanded, intersection } from './rects.ts';

/** The distance to the edge of the window, in CSS pixels. */
export const margin = 8;

/**
 * Returns the part of `box` that its scrolling ancestors and frames leave visible, in the window of
 * the outermost page. Floating UI's `detectOverflow` covers one window only and is asynchronous,
 * but the question before posting has to know within the click whether it can be seen.
 */
export function visiblePart(box: Element): DOMRect {
  let { position } = getComputedStyle(box);
  let visible = rectInPage(box);
  for (const ancestor of ancestorsOf(box)) {
    const isFrame = matches(ancestor, 'iframe, frame');
    if (!isFrame && (position === 'fixed' || matches(ancestor, 'body, html'))) continue;
    const style = getComputedStyle(ancestor);
    // An absolute element is clipped by its positioned ancestor, not by those in between.
    if (!isFrame && position === 'absolute' && style.position === 'static') continue;
    if (isFrame || style.overflow !== 'visible') visible = intersection(visible, rectInPage(ancestor));
    position = style.position;
  }
  return visible;
}

/**
 * Returns the visible part of the page without a margin; zoom and on-screen keyboards reduce it.
 */
export function viewportRect({ visualViewport, innerWidth, innerHeight }: Window): DOMRect {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return expanded(new DOMRect(offsetLeft, offsetTop, width, height), -margin);
}
