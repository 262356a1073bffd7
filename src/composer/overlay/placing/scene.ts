import type { Composer } from '../../box/find-composer.ts';
import { findSubmitButtons } from '../../box/submit-button.ts';
import { ancestorsOf, contains, matches } from '../../dom/ancestors.ts';
import { boxOf, rectInPage } from '../../dom/frames.ts';
import type { TextareaMirror } from '../textarea-mirror.ts';
import { caretRect } from './caret-rect.ts';
import { margin, viewportRect, visiblePart } from './measure.ts';
import { expanded, intersection } from './rects.ts';

/**
 * What the mark and the card have to fit in with, measured at one moment in the window they are in.
 */
export interface Scene {
  readonly view: Window;
  /** The host element of the overlay. */
  readonly overlay: Element;
  /** The visible part of the composer's box. */
  readonly box: DOMRect;
  /** Buttons that post and length counters. Never covered. */
  readonly controls: readonly DOMRect[];
  /** The line with the caret, or the whole composer where the caret is unknown. Never covered. */
  readonly line: DOMRect;
  /** The visible part of the page, without a margin. */
  readonly viewport: DOMRect;
  readonly isRightToLeft: boolean;
}

const lengthCounter = '[role="progressbar"],progress,[class*="count" i]';

/** Measures the scene, and updates the `mirror` of a textarea. */
export function measureScene(
  { root, spec }: Composer,
  overlay: Element,
  mirror: TextareaMirror | null,
): Scene {
  const view = overlay.ownerDocument.defaultView ?? window;
  const viewport = viewportRect(view);
  const box = intersection(visiblePart(boxOf(root)), expanded(viewport, margin));
  mirror?.update(box);
  const buttons = findSubmitButtons(root, spec);
  const controls = [...buttons, ...findLengthCounters(root, buttons)]
    .map((control) => rectInPage(control))
    .filter((rect) => rect.width > 0);
  const caret = mirror === null ? caretRect(root) : mirror.caretRect();
  const hasCaret = caret !== null && caret.height > 0;
  return {
    view,
    overlay,
    box,
    controls,
    line: hasCaret ? new DOMRect(box.x, caret.y, box.width, caret.height) : box,
    viewport,
    isRightToLeft: getComputedStyle(root).direction === 'rtl',
  };
}

/**
 * Finds length counters in the nearest ancestor of `root` that also contains one of its `buttons`.
 */
function findLengthCounters(root: Element, buttons: readonly Element[]): Element[] {
  for (const ancestor of ancestorsOf(root)) {
    if (matches(ancestor, 'body')) break;
    if (!buttons.some((button) => contains(ancestor, button))) continue;
    return [...ancestor.querySelectorAll(lengthCounter)].filter(
      (counter) => !root.contains(counter) && !counter.contains(root),
    );
  }
  return [];
}
