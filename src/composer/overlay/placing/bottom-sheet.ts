import { gap } from './position-at.ts';
import { expanded, moveTo } from './rects.ts';
import type { Scene } from './scene.ts';

/**
 * Shows the card as a sheet in the highest free band of the viewport: free of the composer, or if
 * that band is lower than `minHeight`, free of the current line. Floating UI cannot place between
 * elements.
 */
export function placeAsSheet(
  card: HTMLElement,
  minHeight: number,
  { box, controls, line, viewport }: Scene,
): void {
  const outsideBox = highestBand(viewport, [box, ...controls]);
  const band = outsideBox.height >= minHeight ? outsideBox : highestBand(viewport, [line, ...controls]);
  card.setAttribute('data-sheet', '');
  card.style.maxHeight = `${band.height}px`;
  const y = band.bottom >= viewport.bottom ? band.bottom - card.offsetHeight : band.top;
  moveTo(card, new DOMRect(viewport.x + (viewport.width - card.offsetWidth) / 2, y));
}

/** Returns the highest part of `viewport`, at full width, without any of `blocks`. */
function highestBand(viewport: DOMRect, blocks: readonly DOMRect[]): DOMRect {
  let highest = new DOMRect(viewport.x, viewport.y, viewport.width, 0);
  let top = viewport.top;
  const end = new DOMRect(viewport.x, viewport.bottom, viewport.width, 0);
  const obstacles = [...blocks.map((block) => expanded(block, gap)), end].sort((a, b) => a.top - b.top);
  for (const obstacle of obstacles) {
    const height = Math.min(obstacle.top, viewport.bottom) - top;
    if (height > highest.height) highest = new DOMRect(viewport.x, top, viewport.width, height);
    top = Math.max(top, obstacle.bottom);
  }
  return highest;
}
