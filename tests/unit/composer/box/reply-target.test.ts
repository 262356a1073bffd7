// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findReplyTarget } from '../../../../src/composer/box/reply-target.ts';
import { page } from '../../kit/page.ts';

const selectors = { item: 'article', text: '.words', author: '.name' };
const article = (name: string, text: string) =>
  `<article><b class="name"> ${name} </b><p class="words">\n ${text} </p></article>`;
const box = '<textarea data-here></textarea>';

describe('findReplyTarget', () => {
  it('finds the last item before the composer, and trims its text', () => {
    const root = page(article('Ana', 'One') + article('Ben', 'Two') + box + article('Cy', 'Three'));
    expect(findReplyTarget(root, selectors)).toEqual({ text: 'Two', author: 'Ben' });
  });

  it('finds the item around the composer', () => {
    const root = page(
      `${article('Ana', 'One')}<article><i class="name">Ben</i><p class="words">Two</p>${box}</article>`,
    );
    expect(findReplyTarget(root, selectors)).toEqual({ text: 'Two', author: 'Ben' });
  });

  it('searches only inside the nearest `within`', () => {
    const root = page(`<form>${article('Ana', 'One')}<p>${box}</p></form>${article('Ben', 'Two')}`);
    expect(findReplyTarget(root, { ...selectors, within: 'form' })?.text).toBe('One');
    const alone = page(`${article('Ana', 'One')}<form>${box}</form>`);
    expect(findReplyTarget(alone, { ...selectors, within: 'form' })).toBeNull();
    expect(findReplyTarget(page(article('Ana', 'One') + box), { ...selectors, within: 'form' })).toBeNull();
  });

  it('reads the text of the item itself with :scope', () => {
    expect(findReplyTarget(page(`<q>Two</q>${box}`), { item: 'q', text: ':scope' })).toEqual({
      text: 'Two',
      author: null,
    });
  });

  it('returns no author where the site shows none or an empty one', () => {
    expect(findReplyTarget(page(article('', 'One') + box), selectors)?.author).toBeNull();
    expect(
      findReplyTarget(page(article('Ana', 'One') + box), { item: 'article', text: '.words' })?.author,
    ).toBeNull();
  });

  it('returns null where the last item has no text, even if an earlier one has', () => {
    expect(findReplyTarget(page(article('Ana', 'One') + article('Ben', ' ') + box), selectors)).toBeNull();
    expect(findReplyTarget(page(`<article>An image</article>${box}`), selectors)).toBeNull();
    expect(findReplyTarget(page(box + article('Ana', 'One')), selectors)).toBeNull();
  });

  it('finds `within` beyond an open shadow root', () => {
    const host = page(`<form>${article('Ana', 'One')}<b data-here></b></form>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
    const root = host.shadowRoot?.firstElementChild ?? host;
    expect(findReplyTarget(root, { ...selectors, within: 'form' })?.text).toBe('One');
  });
});
