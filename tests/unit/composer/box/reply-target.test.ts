// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findReplyTarget } from '../../../../src/composer/box/reply-target.ts';
import { page } from '../../kit/page.ts';

const selectors = { item: 'article', text: '.words', author: '.name' };
const article = (name: string, words: string) =>
  `<article><b class="name"> ${name} </b><p class="words">\n ${words} </p></article>`;
const box = '<textarea data-here></textarea>';

describe('answeredBy', () => {
  it('is the last before the box, trimmed', () => {
    const root = page(article('Ana', 'One') + article('Ben', 'Two') + box + article('Cy', 'Three'));
    expect(findReplyTarget(root, selectors)).toEqual({ text: 'Two', author: 'Ben' });
  });

  it('is what stands around the box, where the box stands in it', () => {
    const root = page(
      `${article('Ana', 'One')}<article><i class="name">Ben</i><p class="words">Two</p>${box}</article>`,
    );
    expect(findReplyTarget(root, selectors)).toEqual({ text: 'Two', author: 'Ben' });
  });

  it('stays inside the nearest "within"', () => {
    const root = page(`<form>${article('Ana', 'One')}<p>${box}</p></form>${article('Ben', 'Two')}`);
    expect(findReplyTarget(root, { ...selectors, within: 'form' })?.text).toBe('One');
    const alone = page(`${article('Ana', 'One')}<form>${box}</form>`);
    expect(findReplyTarget(alone, { ...selectors, within: 'form' })).toBeNull();
    expect(findReplyTarget(page(article('Ana', 'One') + box), { ...selectors, within: 'form' })).toBeNull();
  });

  it('reads the item itself by ":scope"', () => {
    expect(findReplyTarget(page(`<q>Two</q>${box}`), { item: 'q', text: ':scope' })).toEqual({
      text: 'Two',
      author: null,
    });
  });

  it('has no author where the site shows none, or an empty one', () => {
    expect(findReplyTarget(page(article('', 'One') + box), selectors)?.author).toBeNull();
    expect(
      findReplyTarget(page(article('Ana', 'One') + box), { item: 'article', text: '.words' })?.author,
    ).toBeNull();
  });

  it('is nothing where there are no words, and does not take those of an earlier one', () => {
    expect(findReplyTarget(page(article('Ana', 'One') + article('Ben', ' ') + box), selectors)).toBeNull();
    expect(findReplyTarget(page(`<article>An image</article>${box}`), selectors)).toBeNull();
    expect(findReplyTarget(page(box + article('Ana', 'One')), selectors)).toBeNull();
  });

  it('finds "within" beyond an open shadow root', () => {
    const host = page(`<form>${article('Ana', 'One')}<b data-here></b></form>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
    const root = host.shadowRoot?.firstElementChild ?? host;
    expect(findReplyTarget(root, { ...selectors, within: 'form' })?.text).toBe('One');
  });
});
