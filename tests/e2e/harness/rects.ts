import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** A position and size, in CSS pixels of the window. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The position and size of a visible element. */
export async function rectOf(locator: Locator): Promise<Rect> {
  return (await locator.boundingBox()) ?? expect.fail('The element is not visible.');
}

export function doOverlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
