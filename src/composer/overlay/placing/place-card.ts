import type { MarkPlace } from '../../../storage/settings.ts';
import { placeAsSheet } from './bottom-sheet.ts';
import { candidatePlaces } from './candidate-places.ts';
import { moveTo } from './move-to.ts';
import { positionAt } from './position-at.ts';
import { boundingRect, overlap } from './rects.ts';
import type { Scene } from './scene.ts';

/** With less height than this, in CSS pixels, a card is mostly scrolling. */
const leastHeight = 180;

/** Where beside the composer the card stands, and the most height it has there. */
export interface CardPosition {
  readonly place: MarkPlace;
  readonly rect: DOMRect;
  readonly maxHeight: number;
}

/**
 * The first of `wishes` and then of all places where there is room for the whole card, else for most of it; null
 * where there is none.
 */
export async function chooseCardPosition(
  card: HTMLElement,
  wishes: readonly (MarkPlace | null)[],
  { box, tools, room, isRightToLeft }: Scene,
): Promise<CardPosition | null> {
  card.removeAttribute('data-sheet');
  const { offsetWidth: width, offsetHeight, scrollHeight, clientHeight } = card;
  // Its height if nothing held it down; to measure it so would lose how far it is scrolled.
  const height = scrollHeight + offsetHeight - clientHeight;
  const least = Math.min(height, leastHeight);
  let low: CardPosition | null = null;
  for (const place of [...wishes, ...candidatePlaces(isRightToLeft)].filter((one) => one !== null)) {
    // Beside the composer together with its tools, or, where those stand far from it, alone.
    for (const area of [tools.reduce(boundingRect, box), box]) {
      const { rect, most } = await positionAt(card, place, { width, height }, area, room, least);
      if (most < least || [box, ...tools].some((one) => overlap(one, rect))) continue;
      if (most >= height) return { place, rect, maxHeight: most };
      low ??= { place, rect, maxHeight: most };
    }
  }
  return low;
}

/** Puts the card where it is to stand; as a sheet where it stands beside nothing. */
export function applyCardPosition(card: HTMLElement, stand: CardPosition | null, scene: Scene): void {
  if (stand === null) {
    placeAsSheet(card, leastHeight, scene);
  } else {
    card.style.maxHeight = `${stand.maxHeight}px`;
    moveTo(card, stand.rect);
  }
}
