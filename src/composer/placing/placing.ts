import type { MarkPlace } from '../../storage/settings.ts';
import type { Composer } from '../find-composer.ts';
import { boxOf, rectInPage } from '../frames.ts';
import { createLull } from '../lull.ts';
import type { Mirror } from '../mirror.ts';
import { buttonsOf } from '../submit-button.ts';
import { countersOf } from './counters.ts';
import { letDrag } from './drag.ts';
import { margin, roomIn, visiblePart } from './measure.ts';
import { placeAt, placesFor } from './place.ts';
import { chooseCardStand, standCard } from './place-card.ts';
import { chooseStand, keepStand, type Stand, standMark } from './place-mark.ts';
import { common, grown, overlap } from './rects.ts';
import type { Scene } from './scene.ts';
import { standAt } from './stand-at.ts';
import { caretIn } from './typed-line.ts';

/** Where the person has put the mark on this site. */
export interface PlaceMemory {
  get(): MarkPlace | null;
  set(place: MarkPlace): void;
}

/** Milliseconds without movement after which the place is looked at anew. */
const settling = 120;

/** Keeps the mark and the card in `shadow` beside the composer and in nobody's way, until `signal` aborts. */
export function createPlacing(
  { root, spec }: Composer,
  shadow: ShadowRoot,
  mirror: Mirror | null,
  memory: PlaceMemory,
  signal: AbortSignal,
) {
  const view = shadow.ownerDocument.defaultView ?? window;
  const box = boxOf(root);
  let wish = memory.get();
  let stand: Stand | null = null;
  let besides: MarkPlace | null = null;
  /** Whether the mark's place is to be looked for anew. */
  let isStale = true;
  /** How often places were looked for. */
  let turns = 0;

  const part = (name: string) => shadow.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const typedLine = (visible: DOMRect): DOMRect => {
    const caret = mirror === null ? caretIn(root) : mirror.caret();
    return caret === null || caret.height === 0
      ? visible
      : new DOMRect(visible.x, caret.y, visible.width, caret.height);
  };
  const measure = (): Scene => {
    const room = roomIn(view);
    const visible = common(visiblePart(box), grown(room, margin));
    mirror?.follow(visible);
    const buttons = buttonsOf(root, spec);
    return {
      view,
      ours: shadow.host,
      box: visible,
      tools: [...buttons, ...countersOf(root, buttons)]
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
      card && chooseCardStand(card, [wish, besides], scene),
      mark &&
        (isStale || stand === null ? chooseStand(mark, wish, stand, scene) : keepStand(mark, stand, scene)),
    ]);
    // What was found for a scene of before is not wanted any more.
    if (turn !== turns || signal.aborted) return;
    if (card !== null) {
      standCard(card, nextCard, scene);
      besides = nextCard?.place ?? null;
    }
    if (mark === null) return;
    isStale = false;
    stand = next;
    standMark(mark, next);
  };
  const choose = () => void place(measure(), true);
  // What is folded in the card opens.
  const sizes = new ResizeObserver(() => void place(measure(), false));
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  const rest = createLull(choose, signal);
  const settle = () => rest.begin(settling);
  const remember = (place: MarkPlace) => {
    wish = place;
    memory.set(place);
    choose();
  };
  const drag = letDrag(
    shadow,
    () => roomIn(view),
    (mark) => remember(placeAt(mark, visiblePart(box))),
    signal,
  );
  // A caret can walk under what stood clear of it: a sheet lies near the words.
  const walk = () => (besides === null && part('card') !== null ? choose() : settle());
  root.ownerDocument.addEventListener('selectionchange', walk, { signal });

  return {
    /** Looks for the best places now. */
    choose,
    /** Goes where the box went, and looks for better places when it has come to rest. False where the box is out of sight. */
    follow(): boolean {
      const scene = measure();
      void place(scene, false);
      settle();
      return scene.box.width > 0 && scene.box.height > 0;
    },
    /** Takes the mark to the next place that is free, for those who do not drag but press a button of the card, and remembers it. */
    async move(): Promise<void> {
      const card = part('card');
      if (card === null) return;
      const { box: visible, tools, line, room, isRightToLeft } = measure();
      const places = placesFor(isRightToLeft);
      const now = wish ?? stand?.place;
      const from = places.findIndex(({ side, along }) => side === now?.side && along === now.along);
      const size = { width: 30, height: 30 };
      for (const next of [...places.slice(from + 1), ...places]) {
        const { rect } = await standAt(card, next, size, visible, room);
        if (![visible, line, ...tools].some((taken) => overlap(taken, rect))) return remember(next);
      }
    },
  };
}
