// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOnEscape } from '../../../../src/composer/overlay/close-on-escape.ts';
import { page } from '../../kit/page.ts';
import { asTrusted, press } from '../../kit/trusted-event.ts';

const close = vi.fn();
const seenBySite = vi.fn();
let life = new AbortController();

beforeEach(() => {
  life.abort();
  life = new AbortController();
  close.mockReset();
  seenBySite.mockClear();
  closeOnEscape(document.body, close, life.signal);
});

/** A box whose site listens for keys. */
function box(): HTMLElement {
  const root = page('<textarea data-here></textarea>');
  for (const type of ['keydown', 'keyup']) root.addEventListener(type, seenBySite);
  return root;
}
const release = (target: EventTarget, key: string) =>
  target.dispatchEvent(asTrusted(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true })));

describe('closeOnEscape', () => {
  it('closes, and keeps the press and its release from the site', () => {
    const root = box();
    close.mockImplementation(() => life.abort());
    expect(press(root, 'Escape').defaultPrevented).toBe(true);
    release(root, 'Escape');
    expect(close).toHaveBeenCalledTimes(1);
    expect(seenBySite).not.toHaveBeenCalled();
  });

  it('keeps only that one release', () => {
    const root = box();
    press(root, 'Escape');
    release(root, 'Escape');
    release(root, 'Escape');
    expect(seenBySite).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another key', 'Enter', {}],
    ['Escape that ends a composition', 'Escape', { isComposing: true }],
  ])('lets through %s', (_, key, more) => {
    press(box(), key, more);
    expect(close).not.toHaveBeenCalled();
    expect(seenBySite).toHaveBeenCalledTimes(1);
  });

  it('lets through a press the page made', () => {
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(close).not.toHaveBeenCalled();
    expect(seenBySite).toHaveBeenCalledTimes(1);
  });

  it('lets everything through once it is over', () => {
    life.abort();
    press(box(), 'Escape');
    expect(close).not.toHaveBeenCalled();
    expect(seenBySite).toHaveBeenCalledTimes(1);
  });
});
