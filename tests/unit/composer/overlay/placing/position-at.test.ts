// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatePlaces } from '../../../../../src/composer/overlay/placing/candidate-places.ts';
import { gap, positionAt } from '../../../../../src/composer/overlay/placing/position-at.ts';
import { overlap } from '../../../../../src/composer/overlay/placing/rects.ts';

const viewport = new DOMRect(8, 8, 1264, 784);
const box = new DOMRect(300, 200, 600, 120);
const mark = { width: 28, height: 28 };
const element = document.createElement('div');

describe('positionAt for the mark', () => {
  const at = async (...[place, area = box]: [Parameters<typeof positionAt>[1], DOMRect?]) =>
    (await positionAt(element, place, mark, area, viewport)).rect;

  test('is beside the composer, as far along its side as the place says', async () => {
    expect(await at({ side: 'right', along: 0 })).toMatchObject({ x: 900 + gap, y: 200 });
    expect(await at({ side: 'left', along: 1 })).toMatchObject({ x: 272 - gap, y: 292 });
    expect(await at({ side: 'top', along: 0.5 })).toMatchObject({ x: 586, y: 172 - gap });
    expect(await at({ side: 'bottom', along: 0 })).toMatchObject({ x: 300, y: 320 + gap });
  });

  test('is always inside the viewport, at full size', async () => {
    const anyBox = fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: -2000, max: 2000 }),
      width: fc.integer({ min: 0, max: 3000 }),
      height: fc.integer({ min: 0, max: 3000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        anyBox,
        fc.constantFrom(...candidatePlaces(false)),
        async ({ x, y, width, height }, place) => {
          const rect = await at(place, new DOMRect(x, y, width, height));
          expect(rect).toMatchObject(mark);
          expect(rect.left).toBeGreaterThanOrEqual(viewport.left);
          expect(rect.top).toBeGreaterThanOrEqual(viewport.top);
          expect(rect.right).toBeLessThanOrEqual(viewport.right);
          expect(rect.bottom).toBeLessThanOrEqual(viewport.bottom);
        },
      ),
    );
  });

  test('never covers a composer with space on all sides', async () => {
    for (const isRightToLeft of [true, false])
      for (const place of candidatePlaces(isRightToLeft))
        expect(overlap(await at(place), box), JSON.stringify(place)).toBe(false);
  });
});

describe('positionAt for the card', () => {
  const size = { width: 340, height: 300 };

  test('can be as high as the space above or below the composer, or as the viewport beside it', async () => {
    const maxHeightAt = async (side: 'top' | 'right' | 'bottom' | 'left') =>
      (await positionAt(element, { side, along: 0 }, size, box, viewport, 100)).maxHeight;
    expect(await maxHeightAt('top')).toBe(box.top - gap - viewport.top);
    expect(await maxHeightAt('bottom')).toBe(viewport.bottom - gap - box.bottom);
    expect(await maxHeightAt('right')).toBe(viewport.height);
    expect(await maxHeightAt('left')).toBe(viewport.height);
  });

  test('is shortened to the available height, and still is right above the composer', async () => {
    const { rect, maxHeight } = await positionAt(
      element,
      { side: 'top', along: 0 },
      size,
      box,
      viewport,
      100,
    );
    expect(rect).toMatchObject({ y: viewport.top, height: maxHeight, bottom: box.top - gap });
  });

  test('is not shortened below its minimum height, and then covers the composer', async () => {
    const { rect, maxHeight } = await positionAt(
      element,
      { side: 'top', along: 0 },
      size,
      box,
      viewport,
      250,
    );
    expect(maxHeight).toBeLessThan(250);
    expect(rect).toMatchObject({ y: viewport.top, height: 250 });
    expect(overlap(rect, box)).toBe(true);
  });
});
