import { computePosition, offset, platform, shift, size } from '@floating-ui/dom';
import type { MarkPlace } from '../../../storage/settings.ts';

/** Space kept from the composer, in CSS pixels. */
export const gap = 6;

/**
 * Where `element`, if it were so wide and high, would stand at `place` beside `area`, moved so that it is inside `room`;
 * and the most height it has there, to which it is held down, but not under `least`. The library is given
 * rectangles instead of elements (https://floating-ui.com/docs/platform): the composer may be in a frame, only
 * part of it may show, and a size is tried before it is given.
 */
export async function positionAt(
  element: HTMLElement,
  { side, along }: MarkPlace,
  { width, height }: { readonly width: number; readonly height: number },
  area: DOMRect,
  room: DOMRect,
  least = height,
) {
  const tried = new DOMRect(0, 0, width, height);
  let most = room.height;
  const { x, y } = await computePosition({ getBoundingClientRect: () => area }, element, {
    placement: `${side}-start`,
    strategy: 'fixed',
    platform: {
      ...platform,
      // Places are told by left and right: those of `placesFor`, and where a person put the mark.
      isRTL: () => false,
      getElementRects: () => ({ reference: area, floating: DOMRect.fromRect(tried) }),
      getDimensions: () => tried,
      getClippingRect: () => room,
    },
    middleware: [
      offset(({ rects: { reference, floating } }) => {
        const length = side === 'top' || side === 'bottom' ? 'width' : 'height';
        return { mainAxis: gap, alignmentAxis: along * (reference[length] - floating[length]) };
      }),
      shift(),
      size({
        apply({ availableHeight }) {
          most = availableHeight;
          tried.height = Math.max(least, Math.min(height, most));
        },
      }),
      shift({ mainAxis: false, crossAxis: true }),
    ],
  });
  return { rect: new DOMRect(x, y, tried.width, tried.height), most };
}
