import { ancestorsOf, matches } from '../../dom/ancestors.ts';
import { rectInPage } from '../../dom/frames.ts';
import { expanded, intersection } from './rects.ts';

/** Space kept from the window's edge, in CSS pixels. */
export const margin = 8;

/**
 * What shows of `box` between its scrolling ancestors and through its frames, in the window of the outermost page.
 * The library's `detectOverflow` looks into one window only, and answers later: whether the question before
 * posting can be seen is to be known within the press that posts.
 */
export function visiblePart(box: Element): DOMRect {
  let { position } = getComputedStyle(box);
  let visible = rectInPage(box);
  for (const ancestor of ancestorsOf(box)) {
    const isFrame = matches(ancestor, 'iframe, frame');
    if (!isFrame && (position === 'fixed' || matches(ancestor, 'body, html'))) continue;
    const style = getComputedStyle(ancestor);
    // What is positioned is cut off by what it is positioned in, and not by what lies between.
    if (!isFrame && position === 'absolute' && style.position === 'static') continue;
    if (isFrame || style.overflow !== 'visible') visible = intersection(visible, rectInPage(ancestor));
    position = style.position;
  }
  return visible;
}

/** What shows of the page, less a margin: less than the window where it is zoomed into, or a keyboard is over it. */
export function roomIn({ visualViewport, innerWidth, innerHeight }: Window): DOMRect {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return expanded(new DOMRect(offsetLeft, offsetTop, width, height), -margin);
}
