// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import {
  candidatePlaces,
  nearestPlace,
} from '../../../../../src/composer/overlay/placing/candidate-places.ts';
import { positionAt } from '../../../../../src/composer/overlay/placing/position-at.ts';

const room = new DOMRect(8, 8, 1264, 784);
const box = new DOMRect(300, 200, 600, 120);

test('the first place is where a line ends, in either direction of writing', () => {
  expect(candidatePlaces(false)[0]).toEqual({ side: 'right', along: 0 });
  expect(candidatePlaces(true)[0]).toEqual({ side: 'left', along: 0 });
  expect(new Set(candidatePlaces(true).map((place) => JSON.stringify(place))).size).toBe(
    candidatePlaces(true).length,
  );
});

test('what stands at a place is found to be at that place', async () => {
  const mark = document.createElement('div');
  for (const place of candidatePlaces(false)) {
    const { rect } = await positionAt(mark, place, { width: 28, height: 28 }, box, room);
    const found = nearestPlace(rect, box);
    expect(found.side).toBe(place.side);
    expect(found.along).toBeCloseTo(place.along, 5);
  }
});
