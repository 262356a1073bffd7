// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/editors/editor-text.ts';
import { walk } from '../../../src/editors/walk.ts';
import { firstText, one, page } from '../kit/page.ts';

const box = () => page('<div data-here><p>Buy <b>now</b>&nbsp;please</p><p>Thank you</p></div>');
const words = (root: HTMLElement, quoted: string) => {
  const reading = walk(root, '\n\n');
  const start = reading.text.indexOf(quoted);
  if (start < 0) throw new Error(`“${quoted}” is not in “${reading.text}”.`);
  return { reading, span: { start, end: start + quoted.length } };
};
const rangeOfWords = (root: HTMLElement, quoted: string) => {
  const { reading, span } = words(root, quoted);
  return rangeOf(reading, span);
};

describe('rangeOf', () => {
  it('begins and ends in the nodes that hold the words', () => {
    const root = box();
    const range = rangeOfWords(root, 'now');
    expect(range?.startContainer).toBe(firstText(one('b')));
    expect(range?.endContainer).toBe(firstText(one('b')));
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 3]);
  });

  it('goes over nodes, paragraphs and no-break spaces', () => {
    expect(rangeOfWords(box(), 'uy now pl')?.toString()).toBe('uy now\u00a0pl');
    expect(rangeOfWords(box(), 'please\n\nThank')?.toString()).toBe('pleaseThank');
  });

  it('is nothing once the words are others, be they as long', () => {
    const root = box();
    const { reading, span } = words(root, 'now');
    firstText(one('b')).data = 'not';
    expect(rangeOf(reading, span)).toBeNull();
  });

  it('is nothing once the words are fewer', () => {
    const root = box();
    const { reading, span } = words(root, 'now');
    firstText(one('b')).data = 'no';
    expect(rangeOf(reading, span)).toBeNull();
  });

  it('is nothing once a node at either end is gone, or the whole box', () => {
    const ends = words(box(), 'Buy now');
    one('b').remove();
    expect(rangeOf(ends.reading, ends.span)).toBeNull();
    const root = box();
    const whole = words(root, 'Thank');
    root.remove();
    expect(rangeOf(whole.reading, whole.span)).toBeNull();
  });

  it('is nothing when something was put in between', () => {
    const { reading, span } = words(box(), 'Buy now');
    one('b').before('it ');
    expect(rangeOf(reading, span)).toBeNull();
  });

  it('is nothing when the same words were set anew in other nodes', () => {
    const { reading, span } = words(box(), 'now');
    one('b').textContent = 'now';
    expect(rangeOf(reading, span)).toBeNull();
  });

  it('is still the words when something else changed', () => {
    const { reading, span } = words(box(), 'Thank');
    one('b').textContent = 'NOW OR NEVER';
    expect(rangeOf(reading, span)?.toString()).toBe('Thank');
  });

  it('is nothing where a text has no nodes, and past its end', () => {
    expect(rangeOf({ text: 'Hello', pieces: [] }, { start: 0, end: 5 })).toBeNull();
    const { reading } = words(box(), 'you');
    expect(rangeOf(reading, { start: 0, end: reading.text.length + 1 })).toBeNull();
  });
});
