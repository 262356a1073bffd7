import type { MarkPlace } from '../../../storage/settings.ts';
import type { Composer } from '../../box/find-composer.ts';
import { createDebounce } from '../../dom/debounce.ts';
import { boxOf } from '../../dom/frames.ts';
import type { TextareaMirror } from '../textarea-mirror.ts';
import { candidatePlaces, nearestPlace } from './candidate-places.ts';
import { enableDragging } from './drag.ts';
import { viewportRect, visiblePart } from './measure.ts';
import { applyCardPosition, chooseCardPosition } from './place-card.ts';
import { applyMarkPosition, chooseMarkPosition, type MarkPosition, movedWithComposer } from './place-mark.ts';
import { positionAt } from './position-at.ts';
import { overlap } from './rects.ts';
import { measureScene, type Scene } from './scene.ts';

/** Stores where the person wants the mark on this site. */
export interface PlaceMemory {
  get(): MarkPlace | null;
  set(place: MarkPlace): void;
}

/** How long, in milliseconds, the composer has to keep still before better places are searched. */
const settleTime = 120;

/**
 * Keeps the mark and the card in `shadow` beside the composer, clear of its controls, until
 * `signal` aborts.
 */
export function createPlacement(
  composer: Composer,
  shadow: ShadowRoot,
  mirror: TextareaMirror | null,
  memory: PlaceMemory,
  signal: AbortSignal,
) {
  const { root } = composer;
  const box = boxOf(root);
  const view = shadow.ownerDocument.defaultView ?? window;
  let preferredPlace = memory.get();
  let cardPlace: MarkPlace | null = null;
  let markPosition: MarkPosition | null = null;
  /**
   * Whether the next run searches a place for the mark, or only moves it along with the composer.
   */
  let mustSearch = true;
  /** Runs are asynchronous: only the latest one may move anything. */
  let latestRun = 0;

  const findPart = (name: string) => shadow.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const measure = () => measureScene(composer, shadow.host, mirror);
  const findMarkPosition = (mark: HTMLElement, scene: Scene) =>
    mustSearch || markPosition === null
      ? chooseMarkPosition(mark, preferredPlace, markPosition, scene)
      : movedWithComposer(mark, markPosition, scene);

  const update = async (scene: Scene, shouldSearch: boolean) => {
    const mark = drag.isDragging() ? null : findPart('mark');
    const card = findPart('card');
    if (card !== null) cardResizes.observe(card);
    mustSearch ||= shouldSearch;
    const run = ++latestRun;
    const [nextCard, nextMark] = await Promise.all([
      card && chooseCardPosition(card, [preferredPlace, cardPlace], scene),
      mark && findMarkPosition(mark, scene),
    ]);
    if (run !== latestRun || signal.aborted) return;
    if (card !== null) {
      applyCardPosition(card, nextCard, scene);
      cardPlace = nextCard?.place ?? null;
    }
    if (mark !== null) {
      applyMarkPosition(mark, nextMark);
      markPosition = nextMark;
      mustSearch = false;
    }
  };
  const reposition = () => void update(measure(), true);
  const debounce = createDebounce(reposition, signal);
  const repositionSoon = () => debounce.restart(settleTime);
  const savePlace = (place: MarkPlace) => {
    preferredPlace = place;
    memory.set(place);
    reposition();
  };

  // The card grows when the person opens a part of it.
  const cardResizes = new ResizeObserver(() => void update(measure(), false));
  signal.addEventListener('abort', () => cardResizes.disconnect(), { once: true });
  const drag = enableDragging(
    shadow,
    () => viewportRect(view),
    (mark) => savePlace(nearestPlace(mark, visiblePart(box))),
    signal,
  );
  const onSelectionChange = () => {
    // A sheet is so near to the text that the caret can move under it.
    const isSheet = findPart('card') !== null && cardPlace === null;
    if (isSheet) reposition();
    else repositionSoon();
  };
  root.ownerDocument.addEventListener('selectionchange', onSelectionChange, { signal });

  return {
    /** Searches the best places now. */
    reposition,
    /**
     * Moves along with the composer, and searches better places once it keeps still. Returns
     * whether the composer is visible.
     */
    followComposer(): boolean {
      const scene = measure();
      void update(scene, false);
      repositionSoon();
      return scene.box.width > 0 && scene.box.height > 0;
    },
    /**
     * Moves the mark to the next free place and saves it. For people who press a button, not drag.
     */
    async moveMark(): Promise<void> {
      const card = findPart('card');
      if (card === null) return;
      const scene = measure();
      const places = candidatePlaces(scene.isRightToLeft);
      const current = preferredPlace ?? markPosition?.place;
      const index = places.findIndex(({ side, along }) => side === current?.side && along === current.along);
      const size = { width: 30, height: 30 };
      for (const place of [...places.slice(index + 1), ...places]) {
        const { rect } = await positionAt(card, place, size, scene.box, scene.viewport);
        const isFree = ![scene.box, scene.line, ...scene.controls].some((taken) => overlap(taken, rect));
        if (isFree) return savePlace(place);
      }
    },
  };
}
