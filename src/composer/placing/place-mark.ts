import type { MarkPlace } from '../../storage/settings.ts';
import { placesFor, standAt } from './place.ts';
import { overlap } from './rects.ts';
import type { Scene } from './scene.ts';
import { aTool, inTheWay } from './under.ts';

/** How the mark stands: `small` is its sign alone, where its words would be in the way. */
export interface Stand {
  readonly place: MarkPlace;
  readonly isSmall: boolean;
}

/**
 * Where the mark is in nobody's way, and how: where the person put it, else where it stood, else at the best
 * place, with its words if they cover nothing. Where it is always in the way, it is so as little as can be.
 * Null where it could only cover what is never covered.
 */
export function chooseStand(
  mark: HTMLElement,
  wish: MarkPlace | null,
  last: Stand | null,
  scene: Scene,
): Stand | null {
  let best: Stand | null = null;
  let least = Number.POSITIVE_INFINITY;
  const before = last === null ? [] : [last.place];
  for (const isSmall of [false, true]) {
    shape(mark, isSmall);
    const places = [...before, ...placesFor(scene.isRightToLeft)];
    for (const place of wish === null ? places : [wish, ...places]) {
      const measured = costOf(standAt(place, sizeOf(mark), scene.box, scene.room), scene);
      // Who puts it over a picture or some text of the page means to.
      const cost = place === wish && measured < aTool ? 0 : measured;
      if (cost >= least) continue;
      best = { place, isSmall };
      least = cost;
      if (cost === 0) return best;
    }
  }
  return best;
}

/** Puts the mark where it is to stand. */
export function standMark(mark: HTMLElement, { place, isSmall }: Stand, { box, room }: Scene): DOMRect {
  shape(mark, isSmall);
  const rect = standAt(place, sizeOf(mark), box, room);
  moveTo(mark, rect);
  return rect;
}

export function moveTo(element: HTMLElement, { x, y }: DOMRect): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function shape(mark: HTMLElement, isSmall: boolean): void {
  mark.toggleAttribute('data-small', isSmall);
}

function sizeOf(mark: HTMLElement): { width: number; height: number } {
  return { width: mark.offsetWidth, height: mark.offsetHeight };
}

/** Inside the box it is in the way of words to come, even where there are none yet. */
const insideTheBox = 100;

function costOf(rect: DOMRect, { tools, line, box, view, ours }: Scene): number {
  if ([...tools, line].some((one) => overlap(one, rect))) return Number.POSITIVE_INFINITY;
  return inTheWay(rect, view, ours) + (overlap(rect, box) ? insideTheBox : 0);
}
