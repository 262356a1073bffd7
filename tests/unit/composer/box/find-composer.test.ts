// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findComposer, specFor } from '../../../../src/composer/box/find-composer.ts';
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
  it('finds the root, the editor and the kind of box', () => {
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
    ['something being answered', `<form><q>What they said</q>${box}</form>`],
  ])('takes the first that fits: a reply, by %s', (_, markup) => {
    expect(find(markup)?.spec.kind).toBe('reply');
  });

  it.each([
    ['nothing around it', box],
    ['what it would answer behind it', `<form>${box}<q>What they said</q></form>`],
    ['what it would answer elsewhere', `<q>What they said</q><form>${box}</form>`],
    ['what it would answer empty', `<form><q> </q>${box}</form>`],
  ])('takes the next that fits: a post, with %s', (_, markup) => {
    expect(find(markup)?.spec.kind).toBe('post');
  });

  it.each([
    ['a box the site says nothing of', '<div data-here contenteditable="true"></div>'],
    ['a box that is not where the site says', '<textarea data-here></textarea>'],
    ['a one-line field', '<input data-here class="box">'],
    ['a password', '<input data-here class="box" type="password">'],
    ['text that cannot be written in', '<div data-here class="box">Hello</div>'],
    ['a button', '<button data-here class="box">Post</button>'],
  ])('is no composer: %s', (_, markup) => {
    expect(find(markup)).toBeNull();
  });

  it.each([
    '<div role="search">BOX</div>',
    '<div role="combobox"><p>BOX</p></div>',
    '<div class="cm-editor">BOX</div>',
    '<div class="monaco-editor">BOX</div>',
    '<div class="ace_editor"><div>BOX</div></div>',
  ])('is no composer inside %s', (markup) => {
    expect(find(markup.replace('BOX', box))).toBeNull();
  });

  it.each(['role="searchbox"', 'role="combobox"', 'type="search"'])('is no composer with %s', (attribute) => {
    expect(find(box.replace('data-here', `data-here ${attribute}`))).toBeNull();
  });

  it('looks for what is never a composer beyond an open shadow root', () => {
    const host = page('<div role="search"><b data-here></b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = box;
    expect(findComposer(host.shadowRoot?.firstElementChild ?? undefined, site)).toBeNull();
  });

  it('finds a box in an open shadow root, by what is around the host', () => {
    const host = page('<div class="thread"><b data-here></b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = box;
    const inner = host.shadowRoot?.firstElementChild ?? undefined;
    expect(findComposer(inner, site)).toMatchObject({ root: inner, spec: { kind: 'reply' } });
  });

  it('finds nothing in nothing', () => {
    for (const target of [undefined, window, document]) expect(findComposer(target, site)).toBeNull();
  });
});

describe('specOf', () => {
  it('follows a box that turns from a post into a reply and back', () => {
    const root = page(`<form>${box}</form>`);
    expect(specFor(root, site)?.kind).toBe('post');
    const said = document.createElement('q');
    said.textContent = 'What they said';
    root.before(said);
    expect(specFor(root, site)?.kind).toBe('reply');
    said.remove();
    expect(specFor(root, site)?.kind).toBe('post');
  });

  it('is nothing once the box is no longer one of the site', () => {
    const root = page(box);
    root.className = '';
    expect(specFor(root, site)).toBeNull();
  });
});
