import type { MarkPlace } from '../../storage/settings.ts';
import { clamp } from './rects.ts';

/** Space kept from the composer, in CSS pixels. */
export const gap = 6;

/** Where the mark may stand, best first: beside the box, last in the corners that other checkers hold. */
const leftToRight: readonly MarkPlace[] = [
  { side: 'right', along: 0 },
  { side: 'top', along: 1 },
  { side: 'left', along: 0 },
  { side: 'bottom', along: 0 },
  { side: 'top', along: 0 },
  { side: 'right', along: 1 },
  { side: 'left', along: 1 },
  { side: 'bottom', along: 1 },
  { side: 'top', along: 0.5 },
  { side: 'bottom', along: 0.5 },
];

/** The places, best first, as a box written from right to left has them where `isRightToLeft`. */
export function placesFor(isRightToLeft: boolean): readonly MarkPlace[] {
  return isRightToLeft ? leftToRight.map(mirrored) : leftToRight;
}

function mirrored({ side, along }: MarkPlace): MarkPlace {
  if (side === 'left') return { side: 'right', along };
  if (side === 'right') return { side: 'left', along };
  return { side, along: 1 - along };
}

/** Where something of `size` stands at `place` of `box`, moved so that it is inside `room`. */
export function standAt(
  { side, along }: MarkPlace,
  size: { readonly width: number; readonly height: number },
  box: DOMRect,
  room: DOMRect,
): DOMRect {
  const { width, height } = size;
  const across = box.left + (box.width - width) * along;
  const down = box.top + (box.height - height) * along;
  const x = side === 'left' ? box.left - gap - width : side === 'right' ? box.right + gap : across;
  const y = side === 'top' ? box.top - gap - height : side === 'bottom' ? box.bottom + gap : down;
  return new DOMRect(
    clamp(x, room.left, room.right - width),
    clamp(y, room.top, room.bottom - height),
    width,
    height,
  );
}

/** The place nearest to where `mark` has been put. */
export function placeAt(mark: DOMRect, box: DOMRect): MarkPlace {
  const distances = [
    ['left', mark.left + mark.width / 2 - box.left],
    ['top', mark.top + mark.height / 2 - box.top],
    ['right', box.right - mark.left - mark.width / 2],
    ['bottom', box.bottom - mark.top - mark.height / 2],
  ] as const;
  const [side] = distances.reduce((nearest, one) => (one[1] < nearest[1] ? one : nearest));
  const isFlat = side === 'top' || side === 'bottom';
  const from = isFlat ? mark.left - box.left : mark.top - box.top;
  const room = isFlat ? box.width - mark.width : box.height - mark.height;
  return { side, along: room === 0 ? 0 : clamp(from / room, 0, 1) };
}
