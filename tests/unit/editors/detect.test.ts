// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectEditor, editableRoot } from '../../../src/editors/detect.ts';
import { one, page } from '../kit/page.ts';

describe('detectEditor', () => {
  it.each([
    ['textarea', '<textarea data-here></textarea>'],
    [
      'draft-js',
      '<div data-here class="notranslate public-DraftEditor-content" contenteditable="true"></div>',
    ],
    ['lexical', '<div data-here data-lexical-editor="true" contenteditable="true"></div>'],
    [
      'quill',
      '<div class="ql-container"><div data-here class="ql-editor" contenteditable="true"></div></div>',
    ],
    ['prose-mirror', '<div data-here class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['tiny-mce', '<div data-here class="mce-content-body" contenteditable="true"></div>'],
    ['content-editable', '<div data-here contenteditable="true"></div>'],
    ['content-editable', '<div data-here contenteditable="plaintext-only"></div>'],
    ['content-editable', '<div class="ql-editor"><p data-here contenteditable="true"></p></div>'],
  ])('detects %s in %s', (id, markup) => {
    expect(detectEditor(page(markup))?.id).toBe(id);
  });

  it('detects nothing where the text cannot be edited', () => {
    expect(detectEditor(page('<div data-here class="words">Hello</div>'))).toBeNull();
    expect(detectEditor(page('<input data-here value="Hello">'))).toBeNull();
  });
});

describe('the read of a detected editor', () => {
  it.each([
    ['<textarea data-here>one\n\ntwo</textarea>', 'one\n\ntwo'],
    [
      '<div data-here class="public-DraftEditor-content" contenteditable="true"><div>one</div><div>two</div></div>',
      'one\ntwo',
    ],
    ['<div data-here class="ql-editor" contenteditable="true"><p>one</p><p>two</p></div>', 'one\ntwo'],
    ['<div data-here class="ProseMirror" contenteditable="true"><p>one</p><p>two</p></div>', 'one\n\ntwo'],
    [
      '<div data-here data-lexical-editor="true" contenteditable="true"><p>one</p><p>two</p></div>',
      'one\n\ntwo',
    ],
    ['<div data-here contenteditable="true">one<div>two</div></div>', 'one\ntwo'],
  ])('joins the paragraphs of %s as that editor does', (markup, text) => {
    const root = page(markup);
    expect(detectEditor(root)?.read(root).text).toBe(text);
  });

  it('reads what was typed into a textarea, without pieces', () => {
    const root = page('<textarea data-here>first</textarea>');
    if (root instanceof HTMLTextAreaElement) root.value = 'then\u00a0this';
    expect(detectEditor(root)?.read(root)).toEqual({ text: 'then\u00a0this', pieces: [] });
  });
});

describe('editableRoot', () => {
  it('is the textarea itself', () => {
    const box = page('<div contenteditable="true"><textarea data-here></textarea></div>');
    expect(editableRoot(box)).toBe(box);
  });

  it('is the outermost editable element around the target', () => {
    const inner = page('<div id="root" contenteditable="true"><p>a <b data-here>b</b></p></div>');
    expect(editableRoot(inner)).toBe(one('#root'));
    expect(editableRoot(one('#root'))).toBe(one('#root'));
  });

  it('stops at a part that is not editable', () => {
    const inner = page(
      '<div contenteditable="true"><div contenteditable="false"><p data-here id="own" contenteditable="true">a</p><i>b</i></div></div>',
    );
    expect(editableRoot(inner)).toBe(inner);
    expect(editableRoot(one('i'))).toBeNull();
  });

  it('stays inside its shadow root', () => {
    const host = page('<div data-here></div>');
    const shadow = host.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.setAttribute('contenteditable', 'true');
    box.append(document.createElement('p'));
    shadow.append(box);
    expect(editableRoot(one('p', shadow))).toBe(box);
  });

  it.each([
    '<input data-here type="text">',
    '<input data-here type="search">',
    '<input data-here type="password">',
    '<p data-here>Hello</p>',
    '<button data-here>Post</button>',
    '<div data-here contenteditable="false">Hello</div>',
  ])('is null for %s', (markup) => {
    expect(editableRoot(page(markup))).toBeNull();
  });

  it('is null for the window, the document, a text node and undefined', () => {
    for (const target of [window, document, document.createTextNode('a'), undefined]) {
      expect(editableRoot(target)).toBeNull();
    }
  });
});
