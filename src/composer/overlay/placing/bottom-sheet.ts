import { moveTo } from './move-to.ts';
import { gap } from './position-at.ts';
import { expanded } from './rects.ts';
import type { Scene } from './scene.ts';

/**
 * Lays the card, as a sheet, into the largest part of the window from edge to edge that is free: of the composer,
 * or where that leaves less than `least`, of the words being typed. A library places beside things, not between them.
 */
export function placeAsSheet(card: HTMLElement, least: number, { box, tools, line, room }: Scene): void {
  const beside = largestBand(room, [box, ...tools]);
  const band = beside.height >= least ? beside : largestBand(room, [line, ...tools]);
  card.setAttribute('data-sheet', '');
  card.style.maxHeight = `${band.height}px`;
  const y = band.bottom >= room.bottom ? band.bottom - card.offsetHeight : band.top;
  moveTo(card, new DOMRect(room.x + (room.width - card.offsetWidth) / 2, y));
}

/** The highest part of `room`, from edge to edge, that holds none of `blocks`. */
function largestBand(room: DOMRect, blocks: readonly DOMRect[]): DOMRect {
  let band = new DOMRect(room.x, room.y, room.width, 0);
  let top = room.top;
  const below = new DOMRect(room.x, room.bottom, room.width, 0);
  for (const block of [...blocks.map((one) => expanded(one, gap)), below].sort((a, b) => a.top - b.top)) {
    const height = Math.min(block.top, room.bottom) - top;
    if (height > band.height) band = new DOMRect(room.x, top, room.width, height);
    top = Math.max(top, block.bottom);
  }
  return band;
}
