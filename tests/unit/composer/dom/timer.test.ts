import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAfter } from '../../../../src/composer/dom/timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('after', () => {
  it('works once, when its time has come', () => {
    const work = vi.fn();
    runAfter(500, new AbortController().signal, work);
    vi.advanceTimersByTime(499);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('does not work once it was called off, or its signal aborted, and leaves no timer', () => {
    const work = vi.fn();
    const life = new AbortController();
    const cancel = runAfter(500, life.signal, work);
    runAfter(500, life.signal, work);
    cancel();
    expect(vi.getTimerCount()).toBe(1);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
  });

  it('starts nothing for a signal that is over', () => {
    const cancel = runAfter(500, AbortSignal.abort(), vi.fn());
    expect(vi.getTimerCount()).toBe(0);
    expect(cancel).not.toThrow();
  });

  it('leaves nothing on its signal, however often it was used', () => {
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
