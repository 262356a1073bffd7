import { computePosition, offset, platform, shift, size } from '@floating-ui/dom';
import type { MarkPlace } from '../../../storage/settings.ts';

/** The distance to the composer, in CSS pixels. */
export const gap = 6;

/**
 * Computes where `element` with this size would be at a place beside `area`, moved to be inside
 * `viewport`. Returns its rectangle and the maximum height there. A higher element is shortened to
 * that height, but not below `minHeight`.
 *
 * The library gets rectangles instead of elements (https://floating-ui.com/docs/platform), because
 * the composer can be in a frame or partly visible, and the size is only a candidate.
 */
export async function positionAt(
  element: HTMLElement,
  { side, along }: MarkPlace,
  { width, height }: { readonly width: number; readonly height: number },
  area: DOMRect,
  viewport: DOMRect,
  minHeight = height,
) {
  const candidate = new DOMRect(0, 0, width, height);
  let maxHeight = viewport.height;
  const { x, y } = await computePosition({ getBoundingClientRect: () => area }, element, {
    placement: `${side}-start`,
    strategy: 'fixed',
    platform: {
      ...platform,
      // Places say left and right, never start and end, so the library must not mirror them.
      isRTL: () => false,
      getElementRects: () => ({ reference: area, floating: DOMRect.fromRect(candidate) }),
      getDimensions: () => candidate,
      getClippingRect: () => viewport,
    },
    middleware: [
      offset(({ rects: { reference, floating } }) => {
        const length = side === 'top' || side === 'bottom' ? 'width' : 'height';
        return { mainAxis: gap, alignmentAxis: along * (reference[length] - floating[length]) };
      }),
      shift(),
      size({
        apply({ availableHeight }) {
          maxHeight = availableHeight;
          candidate.height = Math.max(minHeight, Math.min(height, maxHeight));
        },
      }),
      shift({ mainAxis: false, crossAxis: true }),
    ],
  });
  return { rect: new DOMRect(x, y, candidate.width, candidate.height), maxHeight };
}
