// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOnEscape } from '../../../../src/composer/overlay/close-on-escape.ts';
import { page } from '../../kit/page.ts';
import { asTrusted, press } from '../../kit/trusted-event.ts';

const close = vi.fn();
const siteListener = vi.fn();
let controller = new AbortController();

beforeEach(() => {
  controller.abort();
  controller = new AbortController();
  close.mockReset();
  siteListener.mockClear();
  closeOnEscape(document.body, close, controller.signal);
});

/** Creates a composer on a site that listens for keys. */
function composerWithListener(): HTMLElement {
  const root = page('<textarea data-here></textarea>');
  for (const type of ['keydown', 'keyup']) root.addEventListener(type, siteListener);
  return root;
}
const release = (target: EventTarget, key: string) =>
  target.dispatchEvent(asTrusted(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true })));

describe('closeOnEscape', () => {
  it('closes, and keeps the key press and its release from the site', () => {
    const root = composerWithListener();
    close.mockImplementation(() => controller.abort());
    expect(press(root, 'Escape').defaultPrevented).toBe(true);
    release(root, 'Escape');
    expect(close).toHaveBeenCalledTimes(1);
    expect(siteListener).not.toHaveBeenCalled();
  });

  it('keeps only one release from the site', () => {
    const root = composerWithListener();
    press(root, 'Escape');
    release(root, 'Escape');
    release(root, 'Escape');
    expect(siteListener).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another key', 'Enter', {}],
    ['an Escape that ends a composition', 'Escape', { isComposing: true }],
  ])('passes on %s', (_, key, init) => {
    press(composerWithListener(), key, init);
    expect(close).not.toHaveBeenCalled();
    expect(siteListener).toHaveBeenCalledTimes(1);
  });

  it('passes on a key press that the page created', () => {
    composerWithListener().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(close).not.toHaveBeenCalled();
    expect(siteListener).toHaveBeenCalledTimes(1);
  });

  it('passes on everything after it is aborted', () => {
    controller.abort();
    press(composerWithListener(), 'Escape');
    expect(close).not.toHaveBeenCalled();
    expect(siteListener).toHaveBeenCalledTimes(1);
  });
});
