// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPosting } from '../../../../src/composer/box/posting.ts';
import type { Shortcut } from '../../../../src/sites/kit/site.ts';
import { one, page } from '../../kit/page.ts';
import { click, press } from '../../kit/trusted-event.ts';

const saveDraft = vi.fn();
const onPosted = vi.fn();
const onNotPosted = vi.fn();
const ask = vi.fn<(post: () => void) => boolean>();
const longerThanAllChecks = 10_000;
let controller = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  saveDraft.mockReset().mockReturnValue(true);
  onPosted.mockClear();
  onNotPosted.mockClear();
  ask.mockReset().mockReturnValue(false);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

/** Watches a composer with a draft in it. */
function watch(shortcut?: Shortcut): HTMLTextAreaElement {
  const root = page(
    '<form><textarea data-here>Hello, all of you</textarea><button type="button" id="post"><i>Post</i></button></form>' +
      '<button type="button" id="other">Like</button>',
  );
  if (!(root instanceof HTMLTextAreaElement)) throw new Error('The composer is a textarea.');
  const spec = { kind: 'post', editable: 'textarea', submit: '#post' } as const;
  watchPosting(
    {
      root,
      spec: () => (shortcut === undefined ? spec : { ...spec, shortcut }),
      text: () => root.value.trim(),
      saveDraft,
      ask,
      onPosted,
      onNotPosted,
    },
    controller.signal,
  );
  return root;
}
const wait = (milliseconds = longerThanAllChecks) => vi.advanceTimersByTime(milliseconds);
const input = (root: HTMLElement) => root.dispatchEvent(new Event('input'));

describe('a draft counts as posted when Post was pressed and', () => {
  it('the composer is emptied', () => {
    const root = watch();
    click(one('#post'));
    expect(saveDraft).toHaveBeenCalledTimes(1);
    expect(onPosted).not.toHaveBeenCalled();
    wait(1000);
    root.value = '';
    wait();
    expect(onPosted).toHaveBeenCalledTimes(1);
  });

  it('the composer is removed', () => {
    const root = watch();
    click(one('#post i'));
    root.remove();
    wait();
    expect(onPosted).toHaveBeenCalledTimes(1);
  });

  it('the page is closed', () => {
    watch();
    click(one('#post'));
    window.dispatchEvent(new Event('pagehide'));
    expect(onPosted).toHaveBeenCalledTimes(1);
  });

  it('the site empties the composer with an input event', () => {
    const root = watch();
    click(one('#post'));
    root.value = '';
    input(root);
    wait();
    expect(onPosted).toHaveBeenCalledTimes(1);
  });

  it('the next draft is started before the first check', () => {
    const root = watch();
    click(one('#post'));
    root.value = '';
    root.dispatchEvent(new Event('beforeinput'));
    root.value = 'N';
    input(root);
    expect(onPosted).toHaveBeenCalledTimes(1);
    wait();
    expect(onPosted).toHaveBeenCalledTimes(1);
  });

  it('was pressed twice, which counts once', () => {
    const root = watch('mod+enter');
    click(one('#post'));
    wait(100);
    click(one('#post'));
    press(root, 'Enter', { ctrlKey: true });
    one('form').dispatchEvent(new Event('submit'));
    root.value = '';
    wait();
    window.dispatchEvent(new Event('pagehide'));
    expect(onPosted).toHaveBeenCalledTimes(1);
  });

  it('was pressed again because the first press took too long', () => {
    const root = watch();
    click(one('#post'));
    wait(6000);
    click(one('#post'));
    wait(3000);
    root.value = '';
    wait();
    expect(onPosted).toHaveBeenCalledTimes(1);
  });

  it('another draft was posted after it, and both count', () => {
    const root = watch();
    for (const words of ['One', 'Two']) {
      root.value = words;
      input(root);
      click(one('#post'));
      root.value = '';
      wait();
    }
    expect(onPosted).toHaveBeenCalledTimes(2);
  });
});

describe('a draft does not count as posted when', () => {
  it('Post was pressed and the draft is still there', () => {
    const root = watch();
    click(one('#post'));
    wait();
    expect(onPosted).not.toHaveBeenCalled();
    expect(onNotPosted).toHaveBeenCalledTimes(1);
    root.value = '';
    input(root);
    wait();
    window.dispatchEvent(new Event('pagehide'));
    expect(onPosted).not.toHaveBeenCalled();
  });

  it('the person types on after pressing Post, and deletes the draft', () => {
    const root = watch();
    click(one('#post'));
    root.value += '!';
    input(root);
    root.value = '';
    input(root);
    wait();
    expect(onPosted).not.toHaveBeenCalled();
    expect(onNotPosted).toHaveBeenCalledTimes(1);
  });

  it('the composer is emptied without a press of Post', () => {
    const root = watch();
    click(one('#other'));
    root.value = '';
    input(root);
    wait();
    window.dispatchEvent(new Event('pagehide'));
    expect(saveDraft).not.toHaveBeenCalled();
    expect(onPosted).not.toHaveBeenCalled();
  });

  it('the page itself triggers Post or the shortcut', () => {
    const root = watch('mod+enter');
    one('#post').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    root.value = '';
    wait();
    expect(saveDraft).not.toHaveBeenCalled();
    expect(onPosted).not.toHaveBeenCalled();
  });

  it('Post was pressed on an empty composer', () => {
    const root = watch();
    root.value = '  \n';
    saveDraft.mockReturnValue(false);
    click(one('#post'));
    wait();
    expect(onPosted).not.toHaveBeenCalled();
  });

  it('the watch was aborted, and no timer is left', () => {
    const root = watch();
    click(one('#post'));
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
    root.value = '';
    wait();
    click(one('#post'));
    window.dispatchEvent(new Event('pagehide'));
    expect(onPosted).not.toHaveBeenCalled();
  });
});

describe('the shortcut that posts', () => {
  it.each([
    ['mod+enter', { ctrlKey: true }, true],
    ['mod+enter', { metaKey: true }, true],
    ['mod+enter', {}, false],
    ['mod+enter', { shiftKey: true }, false],
    ['mod+enter', { ctrlKey: true, isComposing: true }, false],
    ['enter', {}, true],
    ['enter', { shiftKey: true }, false],
    ['enter', { ctrlKey: true }, false],
    ['enter', { isComposing: true }, false],
    [undefined, { ctrlKey: true }, false],
  ] as const)('is %s: Enter with %j posts: %s', (shortcut, keys, posts) => {
    const root = watch(shortcut);
    press(root, 'Enter', keys);
    expect(saveDraft).toHaveBeenCalledTimes(posts ? 1 : 0);
  });

  it('needs Enter, pressed in the composer', () => {
    const root = watch('mod+enter');
    press(one('#other'), 'Enter', { ctrlKey: true });
    press(root, 'a', { ctrlKey: true });
    expect(saveDraft).not.toHaveBeenCalled();
  });
});

describe('the submit event of a form', () => {
  it('counts for the form around the composer, and for no other', () => {
    const root = watch();
    const other = document.createElement('form');
    document.body.append(other);
    other.dispatchEvent(new Event('submit', { bubbles: true }));
    expect(saveDraft).not.toHaveBeenCalled();
    one('form').dispatchEvent(new Event('submit', { bubbles: true }));
    root.value = '';
    wait();
    expect(onPosted).toHaveBeenCalledTimes(1);
  });
});

describe('a press that needs a question first', () => {
  const siteListener = vi.fn();
  beforeEach(() => siteListener.mockClear());
  const heldPost = () => ask.mock.calls[0]?.[0] ?? (() => undefined);

  it.each([
    ['a click', undefined, () => click(one('#post i'))],
    ['the shortcut', 'mod+enter', () => press(one('[data-here]'), 'Enter', { ctrlKey: true })],
  ] as const)('is held back from the site, and then posts once: %s', (_, shortcut, pressPost) => {
    ask.mockReturnValue(true);
    watch(shortcut);
    one('form').addEventListener('keydown', siteListener);
    one('#post').addEventListener('click', siteListener);
    pressPost();
    expect(siteListener).not.toHaveBeenCalled();
    expect(saveDraft).not.toHaveBeenCalled();
    heldPost()();
    expect(siteListener.mock.calls.map(([{ type }]) => type)).toEqual(['click']);
    expect(saveDraft).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the person is not asked', () => ask.mockReturnValue(false)],
    ['asking throws an error', () => ask.mockImplementation(() => expect.fail('out of order'))],
  ])('posts at once where %s', (_, prepare) => {
    prepare();
    watch();
    one('#post').addEventListener('click', siteListener);
    click(one('#post'));
    expect(siteListener).toHaveBeenCalledTimes(1);
    expect(saveDraft).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['there is no button to press later', () => one('#post').remove()],
    ['the button is disabled', () => one('#post').setAttribute('disabled', '')],
    ['a mention is being chosen', () => one('[data-here]').setAttribute('aria-activedescendant', 'ana')],
  ])('with the shortcut, posts without a question where %s', (_, prepare) => {
    ask.mockReturnValue(true);
    const root = watch('enter');
    prepare();
    expect(press(root, 'Enter').defaultPrevented).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    expect(saveDraft).toHaveBeenCalledTimes(1);
  });
});
