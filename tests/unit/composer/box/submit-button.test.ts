// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { nearestMatching } from '../../../../src/composer/box/submit-button.ts';
import { one, page } from '../../kit/page.ts';

const ids = (root: Element, selector: string) => nearestMatching(root, selector).map(({ id }) => id);

describe('nearestMatching', () => {
  it('finds matches in the nearest ancestor, not those of another composer', () => {
    const root = page(
      '<main><form><p><textarea data-here></textarea></p><button id="near"></button></form>' +
        '<form><textarea></textarea><button id="other"></button></form><button id="page"></button></main>',
    );
    expect(ids(root, 'button')).toEqual(['near']);
  });

  it('continues with the next ancestor where the nearest has no match', () => {
    const root = page(
      '<main><form><textarea data-here></textarea><button id="emoji"></button></form><button id="post" type="submit"></button></main>',
    );
    expect(ids(root, '[type="submit"]')).toEqual(['post']);
  });

  it('returns all matches of that ancestor, in order', () => {
    const root = page(
      '<form><button id="a"></button><textarea data-here></textarea><button id="b"></button></form>',
    );
    expect(ids(root, 'button')).toEqual(['a', 'b']);
  });

  it('searches beyond an open shadow root', () => {
    const host = page('<form><b data-here></b><button id="post"></button></form>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><textarea></textarea></p>';
    expect(ids(one('textarea', host.shadowRoot ?? document), 'button')).toEqual(['post']);
  });

  it('returns nothing where nothing matches, and ignores matches inside the composer', () => {
    expect(nearestMatching(page('<div data-here><button></button></div>'), 'input')).toEqual([]);
    expect(
      ids(page('<p><i data-here><button id="in"></button></i><button id="out"></button></p>'), '#out'),
    ).toEqual(['out']);
  });
});
