import {
  computePosition,
  detectOverflow,
  flip,
  offset,
  type Placement,
  type Rect,
  type SideObject,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { isShadowRoot } from './ancestors.ts';
import { framesAround, inPage, rectInPage } from './frames.ts';

/** Space kept from the composer and from the window's edge, in CSS pixels. */
const gap = 6;
const edge = 8;

/** Where the mark may stand, best first: beside the box, never in the corners other checkers hold. */
const markPlacements: readonly Placement[] = [
  'right-start',
  'top-end',
  'left-start',
  'bottom-start',
  'right-end',
];

/** The composer as one thing to keep clear of: the box and the button that posts. */
export function composerArea(root: Element, buttons: readonly Element[]): VirtualElement {
  return {
    contextElement: inPage(root),
    getBoundingClientRect() {
      const rects = [root, ...buttons].map(rectInPage).filter((r) => r.width > 0);
      const left = Math.min(...rects.map((r) => r.left));
      const top = Math.min(...rects.map((r) => r.top));
      const right = Math.max(...rects.map((r) => r.right));
      const bottom = Math.max(...rects.map((r) => r.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    },
  };
}

/**
 * How much of `box` its scrolling ancestors, its frames and the window cut off, in CSS pixels from each side;
 * negative is room.
 */
export async function cutOff(box: Element): Promise<SideObject> {
  let cut = await cutOffInside(box);
  const rect = rectInPage(box);
  for (const frame of framesAround(box)) {
    const outer = rectInPage(frame);
    const { top, right, bottom, left } = await cutOffInside(frame);
    cut = {
      top: Math.max(cut.top, outer.top + top - rect.top),
      right: Math.max(cut.right, rect.right - outer.right + right),
      bottom: Math.max(cut.bottom, rect.bottom - outer.bottom + bottom),
      left: Math.max(cut.left, outer.left + left - rect.left),
    };
  }
  return cut;
}

/** The same, of what is in the box's own document. */
async function cutOffInside(box: Element): Promise<SideObject> {
  let cut: SideObject = { top: 0, right: 0, bottom: 0, left: 0 };
  await computePosition(box, box.ownerDocument.documentElement, {
    strategy: 'fixed',
    middleware: [
      {
        name: 'cut',
        async fn(state) {
          cut = await detectOverflow(state, { elementContext: 'reference' });
          return {};
        },
      },
    ],
  });
  return cut;
}

/** Puts the mark where it covers nothing that can be pressed or written in, and least of all `buttons`, which post. */
export async function placeMark(
  mark: HTMLElement,
  box: VirtualElement,
  buttons: readonly Element[],
): Promise<void> {
  let best = { x: 0, y: 0, cost: Number.POSITIVE_INFINITY };
  for (const placement of markPlacements) {
    const { x, y } = await computePosition(box, mark, {
      strategy: 'fixed',
      placement,
      middleware: [offset(gap), shift({ padding: edge })],
    });
    const place = new DOMRect(x, y, mark.offsetWidth, mark.offsetHeight);
    const posts = buttons.some((button) => overlap(place, rectInPage(button)));
    const cost = posts ? Number.MAX_VALUE : covered(place, mark);
    if (cost < best.cost) best = { x, y, cost };
    if (cost === 0) break;
  }
  moveTo(mark, best.x, best.y);
}

/** Puts the card beside the composer, off the words and off the Post button. */
export async function placeCard(card: HTMLElement, area: VirtualElement): Promise<void> {
  const { x, y } = await computePosition(area, card, {
    strategy: 'fixed',
    placement: 'right-start',
    middleware: [
      offset(gap),
      flip({ fallbackPlacements: ['left-start', 'bottom-end', 'top-end', 'bottom-start'], padding: edge }),
      shift({ padding: edge }),
      size({
        padding: edge,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(160, availableHeight)}px`;
        },
      }),
    ],
  });
  moveTo(card, x, y);
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const pressable =
  'a[href], button, input, select, textarea, label, [role="button"], [role="link"], [contenteditable="true"]';

/** How much of what people press or write in would be under `rect`, and how far it leaves the window. */
function covered(rect: Rect, ours: Element): number {
  const tree = ours.getRootNode();
  const host = isShadowRoot(tree) ? tree.host : ours;
  const page = ours.ownerDocument;
  const { clientWidth, clientHeight } = page.documentElement;
  let cost = 0;
  for (const across of [0, 0.25, 0.5, 0.75, 1]) {
    for (const down of [0, 0.5, 1]) {
      const x = rect.x + rect.width * across;
      const y = rect.y + rect.height * down;
      if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) cost += 2;
      else if (page.elementsFromPoint(x, y).some((e) => e !== host && e.closest(pressable) !== null))
        cost += 1;
    }
  }
  return cost;
}
