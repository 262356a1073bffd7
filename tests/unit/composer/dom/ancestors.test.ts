// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ancestorsOf, closestThroughShadow } from '../../../../src/composer/dom/ancestors.ts';
import { one, page } from '../../kit/page.ts';

/** Attaches an open shadow root with `markup` to `host`. */
function shadowIn(host: Element, markup: string): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = markup;
  return shadow;
}

describe('ancestorsOf', () => {
  it('yields all ancestors up to the root, nearest first', () => {
    const here = page('<main><form><p data-here></p></form></main>');
    expect([...ancestorsOf(here)].map(({ localName }) => localName)).toEqual([
      'form',
      'main',
      'body',
      'html',
    ]);
  });

  it('crosses nested open shadow roots', () => {
    const outer = shadowIn(page('<section><b data-here></b></section>'), '<div><i></i></div>');
    const inner = shadowIn(one('i', outer), '<p><textarea></textarea></p>');
    expect([...ancestorsOf(one('textarea', inner))].map(({ localName }) => localName)).toEqual([
      'p',
      'i',
      'div',
      'b',
      'section',
      'body',
      'html',
    ]);
  });

  it('ends at the root of a detached tree', () => {
    const detached = document.createElement('p');
    detached.append(document.createElement('b'));
    expect([...ancestorsOf(one('b', detached))]).toEqual([detached]);
  });
});

describe('closestThroughShadow', () => {
  it('returns the element itself where it matches', () => {
    const here = page('<form><form data-here></form></form>');
    expect(closestThroughShadow(here, '[data-here]')).toBe(here);
  });

  it('returns the nearest match, in its own tree before the tree of the host', () => {
    const host = page('<div class="post" id="out"><b data-here></b></div>');
    const shadow = shadowIn(host, '<div class="post" id="in"><p></p></div>');
    expect(closestThroughShadow(one('p', shadow), '.post')).toBe(one('#in', shadow));
    expect(closestThroughShadow(one('p', shadow), '#out')).toBe(one('#out'));
  });

  it('returns null where only a sibling or a descendant matches', () => {
    const here = page('<div><p class="post"></p><b data-here><i class="post"></i></b></div>');
    expect(closestThroughShadow(here, '.post')).toBeNull();
  });
});
