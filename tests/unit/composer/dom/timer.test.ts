import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAfter } from '../../../../src/composer/dom/timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('runAfter', () => {
  it('calls back once, after the given time', () => {
    const callback = vi.fn();
    runAfter(500, new AbortController().signal, callback);
    vi.advanceTimersByTime(499);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('does not call back, and leaves no timer, after cancel or abort', () => {
    const callback = vi.fn();
    const controller = new AbortController();
    const cancel = runAfter(500, controller.signal, callback);
    runAfter(500, controller.signal, callback);
    cancel();
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.runAllTimers();
    expect(callback).not.toHaveBeenCalled();
  });

  it('starts no timer for an aborted signal', () => {
    const cancel = runAfter(500, AbortSignal.abort(), vi.fn());
    expect(vi.getTimerCount()).toBe(0);
    expect(cancel).not.toThrow();
  });

  it('removes every listener it adds to the signal', () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    for (let i = 0; i < 5; i += 1) runAfter(10, signal, () => undefined);
    runAfter(10, signal, () => undefined)();
    vi.runAllTimers();
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      expect.arrayContaining(added.mock.calls.map(([, listener]) => listener)),
    );
  });
});
