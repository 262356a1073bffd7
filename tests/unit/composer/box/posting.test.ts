// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPosting } from '../../../../src/composer/box/posting.ts';
import type { Shortcut } from '../../../../src/sites/kit/site.ts';
import { one, page } from '../../kit/page.ts';
import { click, press } from '../../kit/trusted-event.ts';

const intended = vi.fn();
const posted = vi.fn();
const ask = vi.fn<(post: () => void) => boolean>();
const patience = 10_000;
let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  intended.mockReset().mockReturnValue(true);
  posted.mockClear();
  ask.mockReset().mockReturnValue(false);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A box with words in it, watched. */
function watch(shortcut?: Shortcut): HTMLTextAreaElement {
  const root = page(
    '<form><textarea data-here>Hello, all of you</textarea><button type="button" id="post"><i>Post</i></button></form>' +
      '<button type="button" id="other">Like</button>',
  );
  if (!(root instanceof HTMLTextAreaElement)) throw new Error('The box is a textarea.');
  const spec = { kind: 'post', editable: 'textarea', submit: '#post' } as const;
  watchPosting(
    {
      root,
      spec: () => (shortcut === undefined ? spec : { ...spec, shortcut }),
      text: () => root.value.trim(),
      intended,
      ask,
      posted,
    },
    life.signal,
  );
  return root;
}
const wait = (milliseconds = patience) => vi.advanceTimersByTime(milliseconds);
const input = (root: HTMLElement) => root.dispatchEvent(new Event('input'));

describe('a draft is posted when Post was pressed and', () => {
  it('the box empties', () => {
    const root = watch();
    click(one('#post'));
    expect(intended).toHaveBeenCalledTimes(1);
    expect(posted).not.toHaveBeenCalled();
    wait(1000);
    root.value = '';
    wait();
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('the box goes away', () => {
    const root = watch();
    click(one('#post i'));
    root.remove();
    wait();
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('the page goes away', () => {
    watch();
    click(one('#post'));
    window.dispatchEvent(new Event('pagehide'));
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('the site empties the box with an input event of its own', () => {
    const root = watch();
    click(one('#post'));
    root.value = '';
    input(root);
    wait();
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('the box is written in anew before anybody looked', () => {
    const root = watch();
    click(one('#post'));
    root.value = '';
    root.dispatchEvent(new Event('beforeinput'));
    root.value = 'N';
    input(root);
    expect(posted).toHaveBeenCalledTimes(1);
    wait();
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('was pressed twice: it counts once', () => {
    const root = watch('mod+enter');
    click(one('#post'));
    wait(100);
    click(one('#post'));
    press(root, 'Enter', { ctrlKey: true });
    one('form').dispatchEvent(new Event('submit'));
    root.value = '';
    wait();
    window.dispatchEvent(new Event('pagehide'));
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('was pressed again because the first time took too long', () => {
    const root = watch();
    click(one('#post'));
    wait(6000);
    click(one('#post'));
    wait(3000);
    root.value = '';
    wait();
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it('is followed by another: each counts', () => {
    const root = watch();
    for (const words of ['One', 'Two']) {
      root.value = words;
      input(root);
      click(one('#post'));
      root.value = '';
      wait();
    }
    expect(posted).toHaveBeenCalledTimes(2);
  });
});

describe('a draft is not posted when', () => {
  it('Post was pressed and the box is still full', () => {
    const root = watch();
    click(one('#post'));
    wait();
    expect(posted).not.toHaveBeenCalled();
    root.value = '';
    input(root);
    wait();
    window.dispatchEvent(new Event('pagehide'));
    expect(posted).not.toHaveBeenCalled();
  });

  it('somebody types on after pressing Post, and empties the box by hand', () => {
    const root = watch();
    click(one('#post'));
    root.value += '!';
    input(root);
    root.value = '';
    input(root);
    wait();
    expect(posted).not.toHaveBeenCalled();
  });

  it('the box empties and nobody pressed Post', () => {
    const root = watch();
    click(one('#other'));
    root.value = '';
    input(root);
    wait();
    window.dispatchEvent(new Event('pagehide'));
    expect(intended).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
  });

  it('the page presses Post, or the keys, by itself', () => {
    const root = watch('mod+enter');
    one('#post').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    root.value = '';
    wait();
    expect(intended).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
  });

  it('Post was pressed on an empty box', () => {
    const root = watch();
    root.value = '  \n';
    intended.mockReturnValue(false);
    click(one('#post'));
    wait();
    expect(posted).not.toHaveBeenCalled();
  });

  it('the watch is over, and no timer is left', () => {
    const root = watch();
    click(one('#post'));
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    root.value = '';
    wait();
    click(one('#post'));
    window.dispatchEvent(new Event('pagehide'));
    expect(posted).not.toHaveBeenCalled();
  });
});

describe('the keys that post', () => {
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
  ] as const)('%s, with Enter and %j', (shortcut, keys, posts) => {
    const root = watch(shortcut);
    press(root, 'Enter', keys);
    expect(intended).toHaveBeenCalledTimes(posts ? 1 : 0);
  });

  it('are pressed in the box, and are Enter', () => {
    const root = watch('mod+enter');
    press(one('#other'), 'Enter', { ctrlKey: true });
    press(root, 'a', { ctrlKey: true });
    expect(intended).not.toHaveBeenCalled();
  });
});

describe("the form's own submit", () => {
  it('counts for the form the box is in, and for no other', () => {
    const root = watch();
    const other = document.createElement('form');
    document.body.append(other);
    other.dispatchEvent(new Event('submit', { bubbles: true }));
    expect(intended).not.toHaveBeenCalled();
    one('form').dispatchEvent(new Event('submit', { bubbles: true }));
    root.value = '';
    wait();
    expect(posted).toHaveBeenCalledTimes(1);
  });
});

describe('a press that is asked about first', () => {
  const seenBySite = vi.fn();
  beforeEach(() => seenBySite.mockClear());
  const held = () => ask.mock.calls[0]?.[0] ?? (() => undefined);

  it.each([
    ['a click', undefined, () => click(one('#post i'))],
    ['the shortcut', 'mod+enter', () => press(one('[data-here]'), 'Enter', { ctrlKey: true })],
  ] as const)('is kept from the site, and made up for once: %s', (_, shortcut, pressPost) => {
    ask.mockReturnValue(true);
    watch(shortcut);
    one('form').addEventListener('keydown', seenBySite);
    one('#post').addEventListener('click', seenBySite);
    pressPost();
    expect(seenBySite).not.toHaveBeenCalled();
    expect(intended).not.toHaveBeenCalled();
    held()();
    expect(seenBySite.mock.calls.map(([{ type }]) => type)).toEqual(['click']);
    expect(intended).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the person is not asked', () => ask.mockReturnValue(false)],
    ['asking fails', () => ask.mockImplementation(() => expect.fail('out of order'))],
  ])('goes through where %s', (_, prepare) => {
    prepare();
    watch();
    one('#post').addEventListener('click', seenBySite);
    click(one('#post'));
    expect(seenBySite).toHaveBeenCalledTimes(1);
    expect(intended).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['no button is there to press instead', () => one('#post').remove()],
    ['the button cannot be pressed', () => one('#post').setAttribute('disabled', '')],
    ['a mention is being picked', () => one('[data-here]').setAttribute('aria-activedescendant', 'ana')],
  ])('is not asked about by the shortcut where %s', (_, prepare) => {
    ask.mockReturnValue(true);
    const root = watch('enter');
    prepare();
    expect(press(root, 'Enter').defaultPrevented).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    expect(intended).toHaveBeenCalledTimes(1);
  });
});
