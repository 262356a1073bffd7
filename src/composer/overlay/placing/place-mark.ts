import type { MarkPlace } from '../../../storage/settings.ts';
import { candidatePlaces } from './candidate-places.ts';
import { controlCost, overlapCost } from './overlap-cost.ts';
import { positionAt } from './position-at.ts';
import { moveTo, overlap } from './rects.ts';
import type { Scene } from './scene.ts';

/** Where the mark is. A small mark shows its icon without the label. */
export interface MarkPosition {
  readonly place: MarkPlace;
  readonly isSmall: boolean;
  readonly rect: DOMRect;
}

/** The cost of a mark inside the composer, where text will be. */
const insideBoxCost = 100;

/**
 * Chooses the position where the mark covers as little as possible. Of equally good places it takes
 * the one the person `preferred`, then the `last` one, then the best candidate, and its label if
 * that covers nothing. Null where it would cover what must never be covered.
 */
export async function chooseMarkPosition(
  mark: HTMLElement,
  preferred: MarkPlace | null,
  last: MarkPosition | null,
  scene: Scene,
): Promise<MarkPosition | null> {
  const places = [preferred, last?.place ?? null, ...candidatePlaces(scene.isRightToLeft)].filter(
    (place) => place !== null,
  );
  const shapes = [false, true].map((isSmall) => ({ isSmall, size: measureMark(mark, isSmall) }));
  let best: MarkPosition | null = null;
  let minCost = Number.POSITIVE_INFINITY;
  for (const { isSmall, size } of shapes) {
    for (const place of places) {
      const { rect } = await positionAt(mark, place, size, scene.box, scene.viewport);
      const measuredCost = costOf(rect, scene);
      // If the person put the mark over a picture or text, that is what they want.
      const cost = place === preferred && measuredCost < controlCost ? 0 : measuredCost;
      if (cost >= minCost) continue;
      best = { place, isSmall, rect };
      minCost = cost;
      if (cost === 0) return best;
    }
  }
  return best;
}

/** Returns the same place and shape as `position`, beside the composer as it is now. */
export async function movedWithComposer(
  mark: HTMLElement,
  position: MarkPosition,
  { box, viewport }: Scene,
): Promise<MarkPosition> {
  const { rect } = await positionAt(mark, position.place, measureMark(mark, position.isSmall), box, viewport);
  return { ...position, rect };
}

/** Moves the mark to its position, or hides it where it has none. */
export function applyMarkPosition(mark: HTMLElement, position: MarkPosition | null): void {
  mark.hidden = position === null;
  if (position === null) return;
  mark.toggleAttribute('data-small', position.isSmall);
  moveTo(mark, position.rect);
}

/** Gives the mark a shape, and returns its size in it. */
function measureMark(mark: HTMLElement, isSmall: boolean) {
  mark.hidden = false;
  mark.toggleAttribute('data-small', isSmall);
  return { width: mark.offsetWidth, height: mark.offsetHeight };
}

function costOf(rect: DOMRect, { controls, line, box, view, overlay }: Scene): number {
  if ([...controls, line].some((taken) => overlap(taken, rect))) return Number.POSITIVE_INFINITY;
  return overlapCost(rect, view, overlay) + (overlap(rect, box) ? insideBoxCost : 0);
}
