// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/editors/editor-text.ts';
import { touchesInlineAtom } from '../../../src/editors/touches-inline-atom.ts';
import { walk } from '../../../src/editors/walk.ts';
import { page } from '../kit/page.ts';

/** Whether the word "new" in a box with this inside is beside a chip. */
function isBeside(inside: string): boolean {
  const root = page(`<div contenteditable="true" data-here>${inside}</div>`);
  const reading = walk(root, '\n');
  const start = reading.text.indexOf('new');
  const range = rangeOf(reading, { start, end: start + 3 });
  if (range === null) throw new Error('The word is not there.');
  return touchesInlineAtom(range, root);
}

describe('besideChip', () => {
  it.each([
    ['in a link', '<p>a <a href="#">new tool</a></p>'],
    ['right behind a link', '<p><a href="#">ines</a>new tool</p>'],
    ['right before a link', '<p>a new<a href="#">tool</a></p>'],
    ['right behind a chip', '<p><span contenteditable="false">@ines</span>new tool</p>'],
    [
      'right behind a chip, with an empty node between',
      '<p><span contenteditable="false">@ines</span><b></b>new tool</p>',
    ],
    ['right behind a chip that is deep', '<p><b>see <a href="#">ines</a></b><i>new</i> tool</p>'],
    ['across a link', '<p>a n<a href="#">e</a>w tool</p>'],
  ])('%s', (_, inside) => {
    expect(isBeside(inside)).toBe(true);
  });

  it.each([
    ['alone', '<p>a new tool</p>'],
    ['with a space between', '<p><a href="#">ines</a> new <a href="#">tool</a></p>'],
    ['in bold', '<p>a <b>new</b> tool</p>'],
    ['half in bold', '<p>a <b>ne</b>w tool</p>'],
  ])('not %s', (_, inside) => {
    expect(isBeside(inside)).toBe(false);
  });
});
