import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDebounce } from '../../../../src/composer/dom/debounce.ts';

let calls = 0;
const start = (signal = new AbortController().signal) => createDebounce(() => (calls += 1), signal);

beforeEach(() => {
  calls = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('calls back once, the given time after the last restart', () => {
  const debounce = start();
  for (let i = 0; i < 10; i++) {
    debounce.restart(200);
    vi.advanceTimersByTime(150);
  }
  expect(calls).toBe(0);
  vi.advanceTimersByTime(51);
  expect(calls).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(calls).toBe(1);
});

it('can restart with a shorter time', () => {
  const debounce = start();
  debounce.restart(1000);
  debounce.restart(100);
  vi.advanceTimersByTime(101);
  expect(calls).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(calls).toBe(1);
});

it('does not call back after cancel, and can restart', () => {
  const debounce = start();
  debounce.restart(100);
  debounce.cancel();
  vi.advanceTimersByTime(1000);
  expect(calls).toBe(0);
  debounce.restart(100);
  vi.advanceTimersByTime(101);
  expect(calls).toBe(1);
});

it('does not call back after its signal aborts', () => {
  const controller = new AbortController();
  const debounce = start(controller.signal);
  debounce.restart(100);
  controller.abort();
  debounce.restart(100);
  vi.advanceTimersByTime(1000);
  expect(calls).toBe(0);
});

it('sets one timer for many restarts', () => {
  const setTimeoutSpy = vi.spyOn(globalThis, 'setTimeout');
  const debounce = start();
  for (let i = 0; i < 100; i++) debounce.restart(200);
  expect(setTimeoutSpy).toHaveBeenCalledTimes(1);
});
