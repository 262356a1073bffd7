import type { MarkPlace } from '../../../storage/settings.ts';
import type { Composer } from '../../box/find-composer.ts';
import { findSubmitButtons } from '../../box/submit-button.ts';
import { createDebounce } from '../../dom/debounce.ts';
import { boxOf, rectInPage } from '../../dom/frames.ts';
import type { TextareaMirror } from '../textarea-mirror.ts';
import { candidatePlaces, nearestPlace } from './candidate-places.ts';
import { caretRect } from './caret-rect.ts';
import { enableDragging } from './drag.ts';
import { lengthCountersNear } from './length-counters.ts';
import { margin, roomIn, visiblePart } from './measure.ts';
import { applyCardPosition, chooseCardPosition } from './place-card.ts';
import { applyMarkPosition, chooseMarkPosition, followComposer, type MarkPosition } from './place-mark.ts';
import { positionAt } from './position-at.ts';
import { expanded, intersection, overlap } from './rects.ts';
import type { Scene } from './scene.ts';

/** Where the person has put the mark on this site. */
export interface PlaceMemory {
  get(): MarkPlace | null;
  set(place: MarkPlace): void;
}

/** Milliseconds without movement after which the place is looked at anew. */
const settling = 120;

/** Keeps the mark and the card in `shadow` beside the composer and in nobody's way, until `signal` aborts. */
export function createPlacement(
  { root, spec }: Composer,
  shadow: ShadowRoot,
  mirror: TextareaMirror | null,
  memory: PlaceMemory,
  signal: AbortSignal,
) {
  const view = shadow.ownerDocument.defaultView ?? window;
  const box = boxOf(root);
  let wish = memory.get();
  let stand: MarkPosition | null = null;
  let besides: MarkPlace | null = null;
  /** Whether the mark's place is to be looked for anew. */
  let isStale = true;
  /** How often places were looked for. */
  let turns = 0;

  const part = (name: string) => shadow.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const typedLine = (visible: DOMRect): DOMRect => {
    const caret = mirror === null ? caretRect(root) : mirror.caretRect();
    return caret === null || caret.height === 0
      ? visible
      : new DOMRect(visible.x, caret.y, visible.width, caret.height);
  };
  const measure = (): Scene => {
    const room = roomIn(view);
    const visible = intersection(visiblePart(box), expanded(room, margin));
    mirror?.update(visible);
    const buttons = findSubmitButtons(root, spec);
    return {
      view,
      overlay: shadow.host,
      box: visible,
      tools: [...buttons, ...lengthCountersNear(root, buttons)]
        .map((one) => rectInPage(one))
        .filter((rect) => rect.width > 0),
      line: typedLine(visible),
      room,
      isRightToLeft: getComputedStyle(root).direction === 'rtl',
    };
  };
  const place = async (scene: Scene, isAnew: boolean) => {
    const mark = drag.isDragging() ? null : part('mark');
    const card = part('card');
    if (card !== null) sizes.observe(card);
    const turn = ++turns;
    isStale ||= isAnew;
    const [nextCard, next] = await Promise.all([
      card && chooseCardPosition(card, [wish, besides], scene),
      mark &&
        (isStale || stand === null
          ? chooseMarkPosition(mark, wish, stand, scene)
          : followComposer(mark, stand, scene)),
    ]);
    // What was found for a scene of before is not wanted any more.
    if (turn !== turns || signal.aborted) return;
    if (card !== null) {
      applyCardPosition(card, nextCard, scene);
      besides = nextCard?.place ?? null;
    }
    if (mark === null) return;
    isStale = false;
    stand = next;
    applyMarkPosition(mark, next);
  };
  const reposition = () => void place(measure(), true);
  // What is folded in the card opens.
  const sizes = new ResizeObserver(() => void place(measure(), false));
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  const rest = createDebounce(reposition, signal);
  const settle = () => rest.restart(settling);
  const remember = (place: MarkPlace) => {
    wish = place;
    memory.set(place);
    reposition();
  };
  const drag = enableDragging(
    shadow,
    () => roomIn(view),
    (mark) => remember(nearestPlace(mark, visiblePart(box))),
    signal,
  );
  // A caret can walk under what stood clear of it: a sheet lies near the words.
  const walk = () => (besides === null && part('card') !== null ? reposition() : settle());
  root.ownerDocument.addEventListener('selectionchange', walk, { signal });

  return {
    /** Looks for the best places now. */
    reposition,
    /** Goes where the box went, and looks for better places when it has come to rest. False where the box is out of sight. */
    followBox(): boolean {
      const scene = measure();
      void place(scene, false);
      settle();
      return scene.box.width > 0 && scene.box.height > 0;
    },
    /** Takes the mark to the next place that is free, for those who do not drag but press a button of the card, and remembers it. */
    async moveMark(): Promise<void> {
      const card = part('card');
      if (card === null) return;
      const { box: visible, tools, line, room, isRightToLeft } = measure();
      const places = candidatePlaces(isRightToLeft);
      const now = wish ?? stand?.place;
      const from = places.findIndex(({ side, along }) => side === now?.side && along === now.along);
      const size = { width: 30, height: 30 };
      for (const next of [...places.slice(from + 1), ...places]) {
        const { rect } = await positionAt(card, next, size, visible, room);
        if (![visible, line, ...tools].some((taken) => overlap(taken, rect))) return remember(next);
      }
    },
  };
}
