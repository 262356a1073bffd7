import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDebounce } from '../../../../src/composer/dom/debounce.ts';

let came = 0;
const begin = (signal = new AbortController().signal) => createDebounce(() => (came += 1), signal);

beforeEach(() => {
  came = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('comes once, the asked time after the last time something happened', () => {
  const lull = begin();
  for (let key = 0; key < 10; key++) {
    lull.restart(200);
    vi.advanceTimersByTime(150);
  }
  expect(came).toBe(0);
  vi.advanceTimersByTime(51);
  expect(came).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(came).toBe(1);
});

it('can be shorter than the one before', () => {
  const lull = begin();
  lull.restart(1000);
  lull.restart(100);
  vi.advanceTimersByTime(101);
  expect(came).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(came).toBe(1);
});

it('does not come where it was called off, and can begin again', () => {
  const lull = begin();
  lull.restart(100);
  lull.cancel();
  vi.advanceTimersByTime(1000);
  expect(came).toBe(0);
  lull.restart(100);
  vi.advanceTimersByTime(101);
  expect(came).toBe(1);
});

it('ends with its signal', () => {
  const life = new AbortController();
  const lull = begin(life.signal);
  lull.restart(100);
  life.abort();
  lull.restart(100);
  vi.advanceTimersByTime(1000);
  expect(came).toBe(0);
});

it('sets one timer for many keys', () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const lull = begin();
  for (let key = 0; key < 100; key++) lull.restart(200);
  expect(set).toHaveBeenCalledTimes(1);
});
