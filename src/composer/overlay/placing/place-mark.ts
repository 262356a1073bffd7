import type { MarkPlace } from '../../../storage/settings.ts';
import { candidatePlaces } from './candidate-places.ts';
import { moveTo } from './move-to.ts';
import { controlCost, overlapCost } from './overlap-cost.ts';
import { positionAt } from './position-at.ts';
import { overlap } from './rects.ts';
import type { Scene } from './scene.ts';

/** Where and how the mark stands: `isSmall` is its sign alone, where its words would be in the way. */
export interface MarkPosition {
  readonly place: MarkPlace;
  readonly isSmall: boolean;
  readonly rect: DOMRect;
}

/**
 * Where the mark is in nobody's way, and how: where the person put it, else where it stood, else at the best
 * place, with its words if they cover nothing. Where it is always in the way, it is so as little as can be.
 * Null where it could only cover what is never covered.
 */
export async function chooseMarkPosition(
  mark: HTMLElement,
  wish: MarkPlace | null,
  last: MarkPosition | null,
  scene: Scene,
): Promise<MarkPosition | null> {
  const places = [wish, last?.place ?? null, ...candidatePlaces(scene.isRightToLeft)].filter(
    (one) => one !== null,
  );
  const shapes = [false, true].map((isSmall) => ({ isSmall, size: sizeOf(mark, isSmall) }));
  let best: MarkPosition | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { isSmall, size } of shapes) {
    for (const place of places) {
      const { rect } = await positionAt(mark, place, size, scene.box, scene.room);
      const measured = costOf(rect, scene);
      // Who puts it over a picture or some text of the page means to.
      const cost = place === wish && measured < controlCost ? 0 : measured;
      if (cost >= least) continue;
      best = { place, isSmall, rect };
      least = cost;
      if (cost === 0) return best;
    }
  }
  return best;
}

/** The same place and shape as `stand`, where the box is now. */
export async function followComposer(
  mark: HTMLElement,
  stand: MarkPosition,
  { box, room }: Scene,
): Promise<MarkPosition> {
  const { rect } = await positionAt(mark, stand.place, sizeOf(mark, stand.isSmall), box, room);
  return { ...stand, rect };
}

/** Puts the mark where it is to stand. */
export function applyMarkPosition(mark: HTMLElement, stand: MarkPosition | null): void {
  mark.hidden = stand === null;
  if (stand === null) return;
  mark.toggleAttribute('data-small', stand.isSmall);
  moveTo(mark, stand.rect);
}

/** How large the mark is in a shape, which it takes on. */
function sizeOf(mark: HTMLElement, isSmall: boolean) {
  mark.hidden = false;
  mark.toggleAttribute('data-small', isSmall);
  return { width: mark.offsetWidth, height: mark.offsetHeight };
}

/** Inside the box it is in the way of words to come, even where there are none yet. */
const insideTheBox = 100;

function costOf(rect: DOMRect, { tools, line, box, view, overlay }: Scene): number {
  if ([...tools, line].some((one) => overlap(one, rect))) return Number.POSITIVE_INFINITY;
  return overlapCost(rect, view, overlay) + (overlap(rect, box) ? insideTheBox : 0);
}
