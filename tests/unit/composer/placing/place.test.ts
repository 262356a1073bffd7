// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gap, placeAt, placesFor, standAt } from '../../../../src/composer/placing/place.ts';
import { overlap } from '../../../../src/composer/placing/rects.ts';

const room = new DOMRect(8, 8, 1264, 784);
const box = new DOMRect(300, 200, 600, 120);
const mark = { width: 28, height: 28 };

describe('standAt', () => {
  test('stands beside the box, as far along its side as was asked', () => {
    expect(standAt({ side: 'right', along: 0 }, mark, box, room)).toMatchObject({ x: 900 + gap, y: 200 });
    expect(standAt({ side: 'left', along: 1 }, mark, box, room)).toMatchObject({ x: 272 - gap, y: 292 });
    expect(standAt({ side: 'top', along: 0.5 }, mark, box, room)).toMatchObject({ x: 586, y: 172 - gap });
    expect(standAt({ side: 'bottom', along: 0 }, mark, box, room)).toMatchObject({ x: 300, y: 320 + gap });
  });

  test('is always inside the window where it fits in', () => {
    const anyBox = fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: -2000, max: 2000 }),
      width: fc.integer({ min: 0, max: 3000 }),
      height: fc.integer({ min: 0, max: 3000 }),
    });
    fc.assert(
      fc.property(anyBox, fc.constantFrom(...placesFor(false)), ({ x, y, width, height }, place) => {
        const rect = standAt(place, mark, new DOMRect(x, y, width, height), room);
        expect(rect.left).toBeGreaterThanOrEqual(room.left);
        expect(rect.top).toBeGreaterThanOrEqual(room.top);
        expect(rect.right).toBeLessThanOrEqual(room.right);
        expect(rect.bottom).toBeLessThanOrEqual(room.bottom);
      }),
    );
  });

  test('no place is over a box that has room on all sides', () => {
    for (const isRightToLeft of [true, false])
      for (const place of placesFor(isRightToLeft))
        expect(overlap(standAt(place, mark, box, room), box), JSON.stringify(place)).toBe(false);
  });
});

test('the first place is where a line ends, in either direction of writing', () => {
  expect(placesFor(false)[0]).toEqual({ side: 'right', along: 0 });
  expect(placesFor(true)[0]).toEqual({ side: 'left', along: 0 });
  expect(new Set(placesFor(true).map((place) => JSON.stringify(place))).size).toBe(placesFor(true).length);
});

test('what stands at a place is found to be at that place', () => {
  for (const place of placesFor(false)) {
    const found = placeAt(standAt(place, mark, box, room), box);
    expect(found.side).toBe(place.side);
    expect(found.along).toBeCloseTo(place.along, 5);
  }
});
