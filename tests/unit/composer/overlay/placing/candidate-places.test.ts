// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import {
  candidatePlaces,
  nearestPlace,
} from '../../../../../src/composer/overlay/placing/candidate-places.ts';
import { positionAt } from '../../../../../src/composer/overlay/placing/position-at.ts';

const viewport = new DOMRect(8, 8, 1264, 784);
const box = new DOMRect(300, 200, 600, 120);

test('candidatePlaces starts at the end of a line, in either text direction', () => {
  expect(candidatePlaces(false)[0]).toEqual({ side: 'right', along: 0 });
  expect(candidatePlaces(true)[0]).toEqual({ side: 'left', along: 0 });
  expect(new Set(candidatePlaces(true).map((place) => JSON.stringify(place))).size).toBe(
    candidatePlaces(true).length,
  );
});

test('nearestPlace returns the place at which the mark is', async () => {
  const mark = document.createElement('div');
  for (const place of candidatePlaces(false)) {
    const { rect } = await positionAt(mark, place, { width: 28, height: 28 }, box, viewport);
    const found = nearestPlace(rect, box);
    expect(found.side).toBe(place.side);
    expect(found.along).toBeCloseTo(place.along, 5);
  }
});
