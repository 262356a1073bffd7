// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { placeAt, placesFor } from '../../../../src/composer/placing/place.ts';
import { standAt } from '../../../../src/composer/placing/stand-at.ts';

const room = new DOMRect(8, 8, 1264, 784);
const box = new DOMRect(300, 200, 600, 120);

test('the first place is where a line ends, in either direction of writing', () => {
  expect(placesFor(false)[0]).toEqual({ side: 'right', along: 0 });
  expect(placesFor(true)[0]).toEqual({ side: 'left', along: 0 });
  expect(new Set(placesFor(true).map((place) => JSON.stringify(place))).size).toBe(placesFor(true).length);
});

test('what stands at a place is found to be at that place', async () => {
  const mark = document.createElement('div');
  for (const place of placesFor(false)) {
    const { rect } = await standAt(mark, place, { width: 28, height: 28 }, box, room);
    const found = placeAt(rect, box);
    expect(found.side).toBe(place.side);
    expect(found.along).toBeCloseTo(place.along, 5);
  }
});
