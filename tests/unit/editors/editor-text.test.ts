// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/editors/editor-text.ts';
import { walk } from '../../../src/editors/walk.ts';
import { firstText, one, page } from '../kit/page.ts';

const box = () => page('<div data-here><p>Buy <b>now</b>&nbsp;please</p><p>Thank you</p></div>');
const findWords = (root: HTMLElement, quoted: string) => {
  const editorText = walk(root, '\n\n');
  const start = editorText.text.indexOf(quoted);
  if (start < 0) throw new Error(`“${quoted}” is not in “${editorText.text}”.`);
  return { editorText, span: { start, end: start + quoted.length } };
};
const rangeOfWords = (root: HTMLElement, quoted: string) => {
  const { editorText, span } = findWords(root, quoted);
  return rangeOf(editorText, span);
};

describe('rangeOf', () => {
  it('starts and ends in the text nodes of the words', () => {
    const root = box();
    const range = rangeOfWords(root, 'now');
    expect(range?.startContainer).toBe(firstText(one('b')));
    expect(range?.endContainer).toBe(firstText(one('b')));
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 3]);
  });

  it('spans nodes, paragraphs and no-break spaces', () => {
    expect(rangeOfWords(box(), 'uy now pl')?.toString()).toBe('uy now\u00a0pl');
    expect(rangeOfWords(box(), 'please\n\nThank')?.toString()).toBe('pleaseThank');
  });

  it('is null after the words changed to others of the same length', () => {
    const root = box();
    const { editorText, span } = findWords(root, 'now');
    firstText(one('b')).data = 'not';
    expect(rangeOf(editorText, span)).toBeNull();
  });

  it('is null after the words got shorter', () => {
    const root = box();
    const { editorText, span } = findWords(root, 'now');
    firstText(one('b')).data = 'no';
    expect(rangeOf(editorText, span)).toBeNull();
  });

  it('is null after a node at either end, or the whole editable, was removed', () => {
    const ends = findWords(box(), 'Buy now');
    one('b').remove();
    expect(rangeOf(ends.editorText, ends.span)).toBeNull();
    const root = box();
    const whole = findWords(root, 'Thank');
    root.remove();
    expect(rangeOf(whole.editorText, whole.span)).toBeNull();
  });

  it('is null after something was inserted in between', () => {
    const { editorText, span } = findWords(box(), 'Buy now');
    one('b').before('it ');
    expect(rangeOf(editorText, span)).toBeNull();
  });

  it('is null after the same words were written to another node', () => {
    const { editorText, span } = findWords(box(), 'now');
    one('b').textContent = 'now';
    expect(rangeOf(editorText, span)).toBeNull();
  });

  it('still covers the words after something else changed', () => {
    const { editorText, span } = findWords(box(), 'Thank');
    one('b').textContent = 'NOW OR NEVER';
    expect(rangeOf(editorText, span)?.toString()).toBe('Thank');
  });

  it('is null for a text without pieces, and for a span past the end', () => {
    expect(rangeOf({ text: 'Hello', pieces: [] }, { start: 0, end: 5 })).toBeNull();
    const { editorText } = findWords(box(), 'you');
    expect(rangeOf(editorText, { start: 0, end: editorText.text.length + 1 })).toBeNull();
  });
});
