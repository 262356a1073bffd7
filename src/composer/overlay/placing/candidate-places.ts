import type { MarkPlace } from '../../../storage/settings.ts';
import { clamp } from './rects.ts';

/** Places for the mark, best first. The corners that other checkers use come last. */
const leftToRightPlaces: readonly MarkPlace[] = [
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
 * Returns the candidate places, best first. For text from right to left they are mirrored here,
 * because the library would mirror only start and end, not left and right.
 */
export function candidatePlaces(isRightToLeft: boolean): readonly MarkPlace[] {
  return isRightToLeft ? leftToRightPlaces.map(mirrored) : leftToRightPlaces;
}

function mirrored({ side, along }: MarkPlace): MarkPlace {
  if (side === 'left') return { side: 'right', along };
  if (side === 'right') return { side: 'left', along };
  return { side, along: 1 - along };
}

/** Returns the place beside `box` nearest to where the mark is. */
export function nearestPlace(mark: DOMRect, box: DOMRect): MarkPlace {
  const distances = [
    ['left', mark.left + mark.width / 2 - box.left],
    ['top', mark.top + mark.height / 2 - box.top],
    ['right', box.right - mark.left - mark.width / 2],
    ['bottom', box.bottom - mark.top - mark.height / 2],
  ] as const;
  const [side] = distances.reduce((nearest, next) => (next[1] < nearest[1] ? next : nearest));
  const isHorizontal = side === 'top' || side === 'bottom';
  const position = isHorizontal ? mark.left - box.left : mark.top - box.top;
  const freeLength = isHorizontal ? box.width - mark.width : box.height - mark.height;
  return { side, along: freeLength === 0 ? 0 : clamp(position / freeLength, 0, 1) };
}
