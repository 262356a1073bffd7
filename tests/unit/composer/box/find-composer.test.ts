// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findComposer, specFor, whyNoComposer } from '../../../../src/composer/box/find-composer.ts';
import type { PageSite } from '../../../../src/sites/kit/site.ts';
import { one, page } from '../../kit/page.ts';

const site: PageSite = {
  id: 'example',
  name: 'A site',
  composers: [
    {
      kind: 'reply',
      editable: '.box',
      inside: '.thread',
      submit: 'button',
      answers: { item: 'b', text: 'b' },
    },
    {
      kind: 'reply',
      editable: '.box',
      submit: 'button',
      answers: { within: 'form', item: 'q', text: ':scope' },
      requiresReplyTarget: true,
    },
    { kind: 'post', editable: '.box', submit: 'button' },
    { kind: 'post', editable: 'textarea', inside: '.late', submit: 'button' },
  ],
};
const find = (markup: string) => findComposer(page(markup), site);
const box = '<div data-here class="box" contenteditable="true"></div>';

describe('findComposer', () => {
  it('finds the root, the editor and the spec', () => {
    const composer = find(
      '<div id="box" class="box ProseMirror" contenteditable="true"><p data-here>a</p></div>',
    );
    expect(composer).toMatchObject({
      root: one('#box'),
      editor: { id: 'prose-mirror' },
      spec: { kind: 'post' },
    });
  });

  it.each([
    ['an ancestor', `<div class="thread"><form>${box}</form></div>`],
    ['something to answer', `<form><q>What they said</q>${box}</form>`],
  ])('uses the first matching spec: a reply, by %s', (_, markup) => {
    expect(find(markup)?.spec.kind).toBe('reply');
  });

  it.each([
    ['nothing around it', box],
    ['what it would answer after it', `<form>${box}<q>What they said</q></form>`],
    ['what it would answer elsewhere', `<q>What they said</q><form>${box}</form>`],
    ['an empty text to answer', `<form><q> </q>${box}</form>`],
  ])('uses the next matching spec: a post, with %s', (_, markup) => {
    expect(find(markup)?.spec.kind).toBe('post');
  });

  it.each([
    ['an editable that no spec describes', '<div data-here contenteditable="true"></div>'],
    ['an editable outside of the elements its spec requires', '<textarea data-here></textarea>'],
    ['a one-line field', '<input data-here class="box">'],
    ['a password', '<input data-here class="box" type="password">'],
    ['text that is not editable', '<div data-here class="box">Hello</div>'],
    ['a button', '<button data-here class="box">Post</button>'],
  ])('finds no composer in %s', (_, markup) => {
    expect(find(markup)).toBeNull();
  });

  it.each([
    '<div role="search">BOX</div>',
    '<div role="combobox"><p>BOX</p></div>',
    '<div class="cm-editor">BOX</div>',
    '<div class="monaco-editor">BOX</div>',
    '<div class="ace_editor"><div>BOX</div></div>',
  ])('finds no composer inside %s', (markup) => {
    expect(find(markup.replace('BOX', box))).toBeNull();
  });

  it.each(['role="searchbox"', 'role="combobox"', 'type="search"'])(
    'finds no composer with %s',
    (attribute) => {
      expect(find(box.replace('data-here', `data-here ${attribute}`))).toBeNull();
    },
  );

  it('finds excluded elements beyond an open shadow root', () => {
    const host = page('<div role="search"><b data-here></b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = box;
    expect(findComposer(host.shadowRoot?.firstElementChild ?? undefined, site)).toBeNull();
  });

  it('finds a composer in an open shadow root by elements around the host', () => {
    const host = page('<div class="thread"><b data-here></b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = box;
    const inner = host.shadowRoot?.firstElementChild ?? undefined;
    expect(findComposer(inner, site)).toMatchObject({ root: inner, spec: { kind: 'reply' } });
  });

  it('finds no composer for undefined, the window or the document', () => {
    for (const target of [undefined, window, document]) expect(findComposer(target, site)).toBeNull();
  });
});

describe('whyNoComposer', () => {
  const posting = '<form><textarea data-here></textarea><button>Post</button></form>';

  it.each([
    [null, box],
    [null, posting],
    ['no-text-box', '<input data-here class="box">'],
    ['no-text-box', '<button data-here>Post</button>'],
    ['search-or-code', `<div role="search">${posting}</div>`],
    ['search-or-code', `<div class="cm-editor">${box}</div>`],
    ['private', `<aside aria-label="Messages">${posting}</aside>`],
    ['private', posting.replace('data-here', 'data-here placeholder="Write a message"')],
    ['no-post-button', '<textarea data-here></textarea>'],
    ['no-post-button', posting.replace('Post', 'Save')],
  ])('is %j for %s', (reason, markup) => {
    const target = page(markup);
    expect(whyNoComposer(target, site)).toBe(reason);
    expect(findComposer(target, site) === null).toBe(reason !== null);
  });
});

describe('specFor', () => {
  it('changes when a composer turns from a post into a reply and back', () => {
    const root = page(`<form>${box}</form>`);
    expect(specFor(root, site)?.kind).toBe('post');
    const quote = document.createElement('q');
    quote.textContent = 'What they said';
    root.before(quote);
    expect(specFor(root, site)?.kind).toBe('reply');
    quote.remove();
    expect(specFor(root, site)?.kind).toBe('post');
  });

  it('is null after the editable stopped matching', () => {
    const root = page(box);
    root.className = '';
    expect(specFor(root, site)).toBeNull();
  });
});
