// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchTyping } from '../../../../src/composer/box/typing.ts';
import { firstText, page } from '../../kit/page.ts';

const pauseLength = 900;
const changed = vi.fn();
const paused = vi.fn();
let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  changed.mockClear();
  paused.mockClear();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function watch(markup: string, pause: () => number = () => pauseLength): HTMLElement {
  const root = page(markup);
  watchTyping(root, { changed, paused }, pause, life.signal);
  return root;
}
const box = '<textarea data-here></textarea>';
const editable = '<div data-here contenteditable="true"><p>Hello</p></div>';
const type = (root: HTMLElement) => root.dispatchEvent(new Event('input'));
const frame = () => vi.advanceTimersByTime(20);

describe('watchTyping', () => {
  it('looks at what is there already, and takes it for a pause', () => {
    watch(box);
    frame();
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(pauseLength);
    expect(paused).toHaveBeenCalledTimes(1);
  });

  it('tells of a change once for each frame, however much was typed in it', () => {
    const root = watch(box);
    frame();
    for (let i = 0; i < 5; i += 1) type(root);
    expect(changed).toHaveBeenCalledTimes(1);
    frame();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('tells of one pause, once nothing was typed for as long as it takes', () => {
    const root = watch(box);
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

  it('hears of words that were put in a textarea while nobody was in it', () => {
    const root = watch(box);
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

  it('asks anew how long a pause is, each time', () => {
    let length = 900;
    const root = watch(box, () => length);
    vi.advanceTimersByTime(900);
    length = 1800;
    type(root);
    vi.advanceTimersByTime(1799);
    expect(paused).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(paused).toHaveBeenCalledTimes(2);
  });

  it('neither reads nor pauses while an input method composes, and does both when it ends', () => {
    const root = watch(box);
    vi.advanceTimersByTime(pauseLength);
    root.dispatchEvent(new Event('compositionstart'));
    type(root);
    vi.advanceTimersByTime(pauseLength * 5);
    expect([changed, paused].map((told) => told.mock.calls.length)).toEqual([1, 1]);
    root.dispatchEvent(new Event('compositionend'));
    frame();
    expect(changed).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(pauseLength);
    expect(paused).toHaveBeenCalledTimes(2);
  });

  it('drops a frame and a pause that were coming when composing begins', () => {
    const root = watch(box);
    root.dispatchEvent(new Event('compositionstart'));
    vi.advanceTimersByTime(pauseLength * 2);
    expect(changed).not.toHaveBeenCalled();
    expect(paused).not.toHaveBeenCalled();
  });

  it.each([
    ['words', (root: HTMLElement) => firstText(root).appendData(' you')],
    ['nodes', (root: HTMLElement) => root.append(document.createElement('p'))],
  ])('sees %s of a contenteditable change without any input event', async (_, change) => {
    const root = watch(editable);
    vi.advanceTimersByTime(pauseLength);
    change(root);
    await vi.advanceTimersByTimeAsync(pauseLength * 2);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(paused).toHaveBeenCalledTimes(2);
  });

  it('is over when it is aborted: no frame, no pause, no listener, no observer', async () => {
    const root = watch(editable);
    type(root);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    type(root);
    firstText(root).data = 'Hello you';
    root.dispatchEvent(new Event('compositionend'));
    await vi.advanceTimersByTimeAsync(pauseLength * 5);
    expect(changed).not.toHaveBeenCalled();
    expect(paused).not.toHaveBeenCalled();
  });

  it('sees nothing of the page any more once it is aborted', async () => {
    const root = watch(editable);
    await vi.advanceTimersByTimeAsync(pauseLength);
    life.abort();
    const seen = vi.spyOn(globalThis, 'requestAnimationFrame');
    onTestFinished(() => seen.mockRestore());
    firstText(root).appendData(' you');
    await vi.advanceTimersByTimeAsync(pauseLength);
    expect(seen).not.toHaveBeenCalled();
  });
});
