// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchTyping } from '../../../../src/composer/box/typing.ts';
import { firstText, page } from '../../kit/page.ts';

const pauseLength = 900;
const changed = vi.fn();
const paused = vi.fn();
let controller = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  changed.mockClear();
  paused.mockClear();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function watch(markup: string, pause: () => number = () => pauseLength): HTMLElement {
  const root = page(markup);
  watchTyping(root, { changed, paused }, pause, controller.signal);
  return root;
}
const textarea = '<textarea data-here></textarea>';
const editable = '<div data-here contenteditable="true"><p>Hello</p></div>';
const type = (root: HTMLElement) => root.dispatchEvent(new Event('input'));
const frame = () => vi.advanceTimersByTime(20);

describe('watchTyping', () => {
  it('reports the existing draft as a change, and then a pause', () => {
    watch(textarea);
    frame();
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(pauseLength);
    expect(paused).toHaveBeenCalledTimes(1);
  });

  it('reports at most one change for each frame', () => {
    const root = watch(textarea);
    frame();
    for (let i = 0; i < 5; i += 1) type(root);
    expect(changed).toHaveBeenCalledTimes(1);
    frame();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('reports one pause after the pause length without typing', () => {
    const root = watch(textarea);
    for (let i = 0; i < 10; i += 1) {
      vi.advanceTimersByTime(pauseLength - 1);
      type(root);
    }
    expect(paused).not.toHaveBeenCalled();
    vi.advanceTimersByTime(pauseLength);
    expect(paused).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100_000);
    expect(paused).toHaveBeenCalledTimes(1);
  });

  it('reports text that the site inserted into a textarea without focus', () => {
    const root = watch(textarea);
    root.dispatchEvent(new Event('focus'));
    frame();
    changed.mockClear();
    root.dispatchEvent(new Event('blur'));
    root.dispatchEvent(new Event('focus'));
    frame();
    expect(changed).not.toHaveBeenCalled();

    root.dispatchEvent(new Event('blur'));
    if (!(root instanceof HTMLTextAreaElement)) return expect.unreachable('no textarea');
    root.value = 'A draft the site had kept.';
    root.dispatchEvent(new Event('focus'));
    frame();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('reads the pause length again for each pause', () => {
    let length = 900;
    const root = watch(textarea, () => length);
    vi.advanceTimersByTime(900);
    length = 1800;
    type(root);
    vi.advanceTimersByTime(1799);
    expect(paused).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(paused).toHaveBeenCalledTimes(2);
  });

  it('reports no change or pause during a composition, and both after it', () => {
    const root = watch(textarea);
    vi.advanceTimersByTime(pauseLength);
    root.dispatchEvent(new Event('compositionstart'));
    type(root);
    vi.advanceTimersByTime(pauseLength * 5);
    expect([changed, paused].map((callback) => callback.mock.calls.length)).toEqual([1, 1]);
    root.dispatchEvent(new Event('compositionend'));
    frame();
    expect(changed).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(pauseLength);
    expect(paused).toHaveBeenCalledTimes(2);
  });

  it('cancels a pending change and pause when a composition starts', () => {
    const root = watch(textarea);
    root.dispatchEvent(new Event('compositionstart'));
    vi.advanceTimersByTime(pauseLength * 2);
    expect(changed).not.toHaveBeenCalled();
    expect(paused).not.toHaveBeenCalled();
  });

  it.each([
    ['text', (root: HTMLElement) => firstText(root).appendData(' you')],
    ['nodes', (root: HTMLElement) => root.append(document.createElement('p'))],
  ])('reports changed %s of a contenteditable without an input event', async (_, change) => {
    const root = watch(editable);
    vi.advanceTimersByTime(pauseLength);
    change(root);
    await vi.advanceTimersByTimeAsync(pauseLength * 2);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(paused).toHaveBeenCalledTimes(2);
  });

  it('reports nothing after it is aborted', async () => {
    const root = watch(editable);
    type(root);
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
    type(root);
    firstText(root).data = 'Hello you';
    root.dispatchEvent(new Event('compositionend'));
    await vi.advanceTimersByTimeAsync(pauseLength * 5);
    expect(changed).not.toHaveBeenCalled();
    expect(paused).not.toHaveBeenCalled();
  });

  it('schedules no frame after it is aborted', async () => {
    const root = watch(editable);
    await vi.advanceTimersByTimeAsync(pauseLength);
    controller.abort();
    const requestFrame = vi.spyOn(globalThis, 'requestAnimationFrame');
    onTestFinished(() => requestFrame.mockRestore());
    firstText(root).appendData(' you');
    await vi.advanceTimersByTimeAsync(pauseLength);
    expect(requestFrame).not.toHaveBeenCalled();
  });
});
