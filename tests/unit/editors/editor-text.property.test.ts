// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditorText, rangeOf, withPlainSpaces } from '../../../src/editors/editor-text.ts';
import { walk } from '../../../src/editors/walk.ts';

type Tree = string | { readonly tag: string; readonly inside: readonly Tree[] };

const data = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '\n', '😀', 'é'), maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    data,
    fc.constant<Tree>({ tag: 'br', inside: [] }),
    fc.record({
      tag: fc.constantFrom('p', 'div', 'span', 'b', 'a', 'li', 'ul', 'blockquote'),
      inside: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));
const trees = fc.array(tree, { maxLength: 6 });
const breaks = fc.constantFrom('\n' as const, '\n\n' as const);

/** Builds the page by hand: a parser would move what may not stand where it stands. */
function build(list: readonly Tree[]): HTMLElement {
  const root = document.createElement('div');
  const add = (parent: Node, part: Tree) => {
    if (typeof part === 'string') return void parent.appendChild(document.createTextNode(part));
    const element = document.createElement(part.tag);
    for (const child of part.inside) add(element, child);
    parent.appendChild(element);
  };
  for (const part of list) add(root, part);
  document.body.replaceChildren(root);
  return root;
}

/** A newline that ends a paragraph holds its last line open, and is not of the text. */
const shareOf = (data: string) => withPlainSpaces(data).replace(/\n$/, '');
/** Where in the text of `reading` the share of each node begins and ends. */
const sharesOf = (reading: EditorText) =>
  reading.pieces.map(({ node, textOffset }) => ({
    node,
    start: textOffset,
    end: textOffset + shareOf(node.data).length,
  }));
const withoutBreaks = (text: string) => text.replaceAll('\n', '');

describe('a reading of any tree', () => {
  it('holds the data of every text node, in order, each where its piece says', () => {
    fc.assert(
      fc.property(trees, breaks, (list, paragraphBreak) => {
        const root = build(list);
        const reading = walk(root, paragraphBreak);
        let before = 0;
        for (const { node, start, end } of sharesOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(reading.text.slice(start, end)).toBe(shareOf(node.data));
          before = end;
        }
        expect(before).toBeLessThanOrEqual(reading.text.length);
        expect(reading.pieces.map(({ node }) => node.data).join('')).toBe(root.textContent);
      }),
    );
  });

  it('adds nothing but line breaks to it', () => {
    fc.assert(
      fc.property(trees, breaks, (list, paragraphBreak) => {
        const root = build(list);
        const { text } = walk(root, paragraphBreak);
        expect(withoutBreaks(text)).toBe(withoutBreaks(withPlainSpaces(root.textContent ?? '')));
      }),
    );
  });

  it('leads every span of words back to those words', () => {
    fc.assert(
      fc.property(
        trees,
        breaks,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (list, paragraphBreak, a, b, from, to) => {
          const reading = walk(build(list), paragraphBreak);
          const shares = sharesOf(reading).filter(({ start, end }) => start < end);
          fc.pre(shares.length > 0);
          const [first, last] = [a % shares.length, b % shares.length]
            .sort((x, y) => x - y)
            .map((i) => shares[i]);
          if (first === undefined || last === undefined) throw new Error('There is a share of every number.');
          const start = first.start + (from % (first.end - first.start));
          const end = last.end - (to % (last.end - last.start));
          fc.pre(start < end);
          const range = rangeOf(reading, { start, end });
          expect(range).not.toBeNull();
          expect(withoutBreaks(withPlainSpaces(range?.toString() ?? ''))).toBe(
            withoutBreaks(reading.text.slice(start, end)),
          );
          expect([range?.startContainer, range?.endContainer]).toEqual([first.node, last.node]);
        },
      ),
    );
  });

  it('gives the words asked for, or nothing, for any span whatever', () => {
    fc.assert(
      fc.property(trees, breaks, fc.nat(30), fc.nat(30), (list, paragraphBreak, start, length) => {
        const reading = walk(build(list), paragraphBreak);
        const range = rangeOf(reading, { start, end: start + length });
        if (range === null) return;
        expect(withoutBreaks(withPlainSpaces(range.toString()))).toBe(
          withoutBreaks(reading.text.slice(start, start + length)),
        );
      }),
    );
  });

  it('gives nothing but the words that were judged once a node was changed or taken out', () => {
    const harm = fc.constantFrom<(node: Text) => void>(
      (node) => node.remove(),
      (node) => {
        node.data = '';
      },
      (node) => {
        node.data = `x${node.data}`;
      },
      (node) => {
        node.data = node.data.slice(1);
      },
      (node) => {
        node.splitText(Math.floor(node.length / 2));
      },
    );
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(20), fc.nat(20), harm, (list, which, start, length, hurt) => {
        const reading = walk(build(list), '\n');
        fc.pre(reading.pieces.length > 0);
        const piece = reading.pieces[which % reading.pieces.length];
        if (piece !== undefined) hurt(piece.node);
        const range = rangeOf(reading, { start, end: start + length });
        if (range === null) return;
        expect(withoutBreaks(withPlainSpaces(range.toString()))).toBe(
          withoutBreaks(reading.text.slice(start, start + length)),
        );
      }),
    );
  });
});
