// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatePlaces } from '../../../../../src/composer/overlay/placing/candidate-places.ts';
import { gap, positionAt } from '../../../../../src/composer/overlay/placing/position-at.ts';
import { overlap } from '../../../../../src/composer/overlay/placing/rects.ts';

const room = new DOMRect(8, 8, 1264, 784);
const box = new DOMRect(300, 200, 600, 120);
const mark = { width: 28, height: 28 };
const element = document.createElement('div');

describe('the mark', () => {
  const at = async (...[place, area = box]: [Parameters<typeof positionAt>[1], DOMRect?]) =>
    (await positionAt(element, place, mark, area, room)).rect;

  test('stands beside the box, as far along its side as was asked', async () => {
    expect(await at({ side: 'right', along: 0 })).toMatchObject({ x: 900 + gap, y: 200 });
    expect(await at({ side: 'left', along: 1 })).toMatchObject({ x: 272 - gap, y: 292 });
    expect(await at({ side: 'top', along: 0.5 })).toMatchObject({ x: 586, y: 172 - gap });
    expect(await at({ side: 'bottom', along: 0 })).toMatchObject({ x: 300, y: 320 + gap });
  });

  test('is always inside the window, as large as it is', async () => {
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
          expect(rect.left).toBeGreaterThanOrEqual(room.left);
          expect(rect.top).toBeGreaterThanOrEqual(room.top);
          expect(rect.right).toBeLessThanOrEqual(room.right);
          expect(rect.bottom).toBeLessThanOrEqual(room.bottom);
        },
      ),
    );
  });

  test('is over a box that has room on all sides at no place', async () => {
    for (const isRightToLeft of [true, false])
      for (const place of candidatePlaces(isRightToLeft))
        expect(overlap(await at(place), box), JSON.stringify(place)).toBe(false);
  });
});

describe('the card', () => {
  const high = { width: 340, height: 300 };

  test('has all the height between the box and the edge of the window, or all of the window beside it', async () => {
    const mostAt = async (side: 'top' | 'right' | 'bottom' | 'left') =>
      (await positionAt(element, { side, along: 0 }, high, box, room, 100)).most;
    expect(await mostAt('top')).toBe(box.top - gap - room.top);
    expect(await mostAt('bottom')).toBe(room.bottom - gap - box.bottom);
    expect(await mostAt('right')).toBe(room.height);
    expect(await mostAt('left')).toBe(room.height);
  });

  test('is held down to the height there is, and stands on the box all the same', async () => {
    const { rect, most } = await positionAt(element, { side: 'top', along: 0 }, high, box, room, 100);
    expect(rect).toMatchObject({ y: room.top, height: most, bottom: box.top - gap });
  });

  test('is not held down under the least it needs, and then is over the box', async () => {
    const { rect, most } = await positionAt(element, { side: 'top', along: 0 }, high, box, room, 250);
    expect(most).toBeLessThan(250);
    expect(rect).toMatchObject({ y: room.top, height: 250 });
    expect(overlap(rect, box)).toBe(true);
  });
});
