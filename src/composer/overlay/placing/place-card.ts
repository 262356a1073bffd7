import type { MarkPlace } from '../../../storage/settings.ts';
import { placeAsSheet } from './bottom-sheet.ts';
import { candidatePlaces } from './candidate-places.ts';
import { positionAt } from './position-at.ts';
import { boundingRect, moveTo, overlap } from './rects.ts';
import type { Scene } from './scene.ts';

/** A card of less height than this, in CSS pixels, is hard to read. */
const minCardHeight = 180;

/** Where the card is beside the composer, and its maximum height there. */
export interface CardPosition {
  readonly place: MarkPlace;
  readonly rect: DOMRect;
  readonly maxHeight: number;
}

/**
 * Chooses the first place with space for the whole card, or else for most of it: the `preferred`
 * places first, then all others. Null where no place has enough space.
 */
export async function chooseCardPosition(
  card: HTMLElement,
  preferred: readonly (MarkPlace | null)[],
  { box, controls, viewport, isRightToLeft }: Scene,
): Promise<CardPosition | null> {
  card.removeAttribute('data-sheet');
  const { offsetWidth: width, offsetHeight, scrollHeight, clientHeight } = card;
  // The height without a maximum. Measuring it by removing the maximum would reset the scroll
  // position.
  const height = scrollHeight + offsetHeight - clientHeight;
  const minHeight = Math.min(height, minCardHeight);
  let fallback: CardPosition | null = null;
  for (const place of [...preferred, ...candidatePlaces(isRightToLeft)].filter((place) => place !== null)) {
    // Beside the composer with its controls, or beside the composer alone if the controls are far
    // away.
    for (const area of [controls.reduce(boundingRect, box), box]) {
      const { rect, maxHeight } = await positionAt(card, place, { width, height }, area, viewport, minHeight);
      const isCovering = [box, ...controls].some((taken) => overlap(taken, rect));
      if (maxHeight < minHeight || isCovering) continue;
      if (maxHeight >= height) return { place, rect, maxHeight };
      fallback ??= { place, rect, maxHeight };
    }
  }
  return fallback;
}

/** Moves the card to its position, or shows it as a sheet where it has none. */
export function applyCardPosition(card: HTMLElement, position: CardPosition | null, scene: Scene): void {
  if (position === null) {
    placeAsSheet(card, minCardHeight, scene);
  } else {
    card.style.maxHeight = `${position.maxHeight}px`;
    moveTo(card, position.rect);
  }
}
