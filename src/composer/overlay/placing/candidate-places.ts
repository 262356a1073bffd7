import type { MarkPlace } from '../../../storage/settings.ts';
import { clamp } from './rects.ts';

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

/**
 * The places, best first, as a box written from right to left has them where `isRightToLeft`. Mirrored here and not
 * by the library, which turns the ends of a side around and leaves left and right where they are.
 */
export function candidatePlaces(isRightToLeft: boolean): readonly MarkPlace[] {
  return isRightToLeft ? leftToRight.map(mirrored) : leftToRight;
}

function mirrored({ side, along }: MarkPlace): MarkPlace {
  if (side === 'left') return { side: 'right', along };
  if (side === 'right') return { side: 'left', along };
  return { side, along: 1 - along };
}

/** The place nearest to where `mark` has been put. */
export function nearestPlace(mark: DOMRect, box: DOMRect): MarkPlace {
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
