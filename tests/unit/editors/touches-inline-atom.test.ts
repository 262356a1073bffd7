// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/editors/editor-text.ts';
import { touchesInlineAtom } from '../../../src/editors/touches-inline-atom.ts';
import { walk } from '../../../src/editors/walk.ts';
import { page } from '../kit/page.ts';

/** Whether the word "new" in an editable with this content touches an inline atom. */
function newTouchesAtom(content: string): boolean {
  const root = page(`<div contenteditable="true" data-here>${content}</div>`);
  const editorText = walk(root, '\n');
  const start = editorText.text.indexOf('new');
  const range = rangeOf(editorText, { start, end: start + 3 });
  if (range === null) throw new Error('The markup does not contain “new”.');
  return touchesInlineAtom(range, root);
}

describe('touchesInlineAtom', () => {
  it.each([
    ['in a link', '<p>a <a href="#">new tool</a></p>'],
    ['right after a link', '<p><a href="#">ines</a>new tool</p>'],
    ['right before a link', '<p>a new<a href="#">tool</a></p>'],
    ['right after a mention', '<p><span contenteditable="false">@ines</span>new tool</p>'],
    [
      'right after a mention, with an empty node between',
      '<p><span contenteditable="false">@ines</span><b></b>new tool</p>',
    ],
    ['right after a link in another element', '<p><b>see <a href="#">ines</a></b><i>new</i> tool</p>'],
    ['across a link', '<p>a n<a href="#">e</a>w tool</p>'],
  ])('is true %s', (_, content) => {
    expect(newTouchesAtom(content)).toBe(true);
  });

  it.each([
    ['in plain text', '<p>a new tool</p>'],
    ['with spaces between', '<p><a href="#">ines</a> new <a href="#">tool</a></p>'],
    ['in bold', '<p>a <b>new</b> tool</p>'],
    ['partly in bold', '<p>a <b>ne</b>w tool</p>'],
  ])('is false %s', (_, content) => {
    expect(newTouchesAtom(content)).toBe(false);
  });
});
