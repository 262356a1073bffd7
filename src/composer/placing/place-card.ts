import type { MarkPlace } from '../../storage/settings.ts';
import { gap, placesFor, standAt } from './place.ts';
import { moveTo } from './place-mark.ts';
import { around, grown, overlap } from './rects.ts';
import type { Scene } from './scene.ts';

/** With less height than this, in CSS pixels, a card is mostly scrolling. */
const leastHeight = 180;

/**
 * Puts the card beside the composer, at the first of `wishes` and then of all places where there is room for it;
 * else, as a sheet, into the largest free part of the window. Returns where beside it stands, null for a sheet.
 */
export function placeCard(card: HTMLElement, wishes: readonly MarkPlace[], scene: Scene): MarkPlace | null {
  const { box, tools, line, room } = scene;
  card.removeAttribute('data-sheet');
  const { offsetWidth: width, offsetHeight, scrollHeight, clientHeight } = card;
  // Its height if nothing held it down; to measure it so would lose how far it is scrolled.
  const natural = scrollHeight + offsetHeight - clientHeight;
  const places = [...wishes, ...placesFor(scene.isRightToLeft)];
  // The composer together with its tools, or, where those stand far from it, alone.
  const areas = [tools.reduce(around, box), box];
  for (const least of [natural, Math.min(natural, leastHeight)]) {
    for (const place of places) {
      for (const area of areas) {
        const most = roomAt(place, area, room);
        const height = Math.min(natural, most);
        const rect = standAt(place, { width, height }, area, room);
        if (height < least || [box, ...tools].some((one) => overlap(one, rect))) continue;
        card.style.maxHeight = `${most}px`;
        moveTo(card, rect);
        return place;
      }
    }
  }
  const beside = largestBand(room, [box, ...tools]);
  laySheet(card, beside.height >= leastHeight ? beside : largestBand(room, [line, ...tools]), room);
  return null;
}

function roomAt({ side }: MarkPlace, area: DOMRect, room: DOMRect): number {
  if (side === 'top') return area.top - gap - room.top;
  return side === 'bottom' ? room.bottom - gap - area.bottom : room.height;
}

/** The highest part of `room`, from edge to edge, that holds none of `blocks`. */
function largestBand(room: DOMRect, blocks: readonly DOMRect[]): DOMRect {
  let band = new DOMRect(room.x, room.y, room.width, 0);
  let top = room.top;
  const below = new DOMRect(room.x, room.bottom, room.width, 0);
  for (const block of [...blocks.map((one) => grown(one, gap)), below].sort((a, b) => a.top - b.top)) {
    const height = Math.min(block.top, room.bottom) - top;
    if (height > band.height) band = new DOMRect(room.x, top, room.width, height);
    top = Math.max(top, block.bottom);
  }
  return band;
}

/** As wide as is good to read, at the window's edge where `band` reaches to it. */
function laySheet(card: HTMLElement, band: DOMRect, room: DOMRect): void {
  card.setAttribute('data-sheet', '');
  card.style.maxHeight = `${band.height}px`;
  const x = room.x + (room.width - card.offsetWidth) / 2;
  const y = band.bottom >= room.bottom ? band.bottom - card.offsetHeight : band.top;
  moveTo(card, new DOMRect(x, y));
}
