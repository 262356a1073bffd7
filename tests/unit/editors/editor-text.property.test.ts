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

/** Builds the tree node by node, because a parser would correct invalid nesting. */
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

/** The draft text of a node's data. A newline at the end of a paragraph is not part of it. */
const draftTextOf = (data: string) => withPlainSpaces(data).replace(/\n$/, '');
/** Where the text of each node starts and ends in the draft. */
const nodeSpansOf = (editorText: EditorText) =>
  editorText.pieces.map(({ node, textOffset }) => ({
    node,
    start: textOffset,
    end: textOffset + draftTextOf(node.data).length,
  }));
const withoutBreaks = (text: string) => text.replaceAll('\n', '');

describe('walk and rangeOf on any tree', () => {
  it('read the text of every node, in order, each at the offset of its piece', () => {
    fc.assert(
      fc.property(trees, breaks, (list, paragraphBreak) => {
        const root = build(list);
        const editorText = walk(root, paragraphBreak);
        let previousEnd = 0;
        for (const { node, start, end } of nodeSpansOf(editorText)) {
          expect(start).toBeGreaterThanOrEqual(previousEnd);
          expect(editorText.text.slice(start, end)).toBe(draftTextOf(node.data));
          previousEnd = end;
        }
        expect(previousEnd).toBeLessThanOrEqual(editorText.text.length);
        expect(editorText.pieces.map(({ node }) => node.data).join('')).toBe(root.textContent);
      }),
    );
  });

  it('add only line breaks', () => {
    fc.assert(
      fc.property(trees, breaks, (list, paragraphBreak) => {
        const root = build(list);
        const { text } = walk(root, paragraphBreak);
        expect(withoutBreaks(text)).toBe(withoutBreaks(withPlainSpaces(root.textContent ?? '')));
      }),
    );
  });

  it('map every span of words back to those words', () => {
    fc.assert(
      fc.property(
        trees,
        breaks,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (list, paragraphBreak, a, b, from, to) => {
          const editorText = walk(build(list), paragraphBreak);
          const nodeSpans = nodeSpansOf(editorText).filter(({ start, end }) => start < end);
          fc.pre(nodeSpans.length > 0);
          const [first, last] = [a % nodeSpans.length, b % nodeSpans.length]
            .sort((x, y) => x - y)
            .map((i) => nodeSpans[i]);
          if (first === undefined || last === undefined) throw new Error('Every index has a node.');
          const start = first.start + (from % (first.end - first.start));
          const end = last.end - (to % (last.end - last.start));
          fc.pre(start < end);
          const range = rangeOf(editorText, { start, end });
          expect(range).not.toBeNull();
          expect(withoutBreaks(withPlainSpaces(range?.toString() ?? ''))).toBe(
            withoutBreaks(editorText.text.slice(start, end)),
          );
          expect([range?.startContainer, range?.endContainer]).toEqual([first.node, last.node]);
        },
      ),
    );
  });

  it('return a range with the right words, or null, for any span', () => {
    fc.assert(
      fc.property(trees, breaks, fc.nat(30), fc.nat(30), (list, paragraphBreak, start, length) => {
        const editorText = walk(build(list), paragraphBreak);
        const range = rangeOf(editorText, { start, end: start + length });
        if (range === null) return;
        expect(withoutBreaks(withPlainSpaces(range.toString()))).toBe(
          withoutBreaks(editorText.text.slice(start, start + length)),
        );
      }),
    );
  });

  it('return a range with the right words, or null, after a node was changed or removed', () => {
    const changes = fc.constantFrom<(node: Text) => void>(
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
      fc.property(trees, fc.nat(), fc.nat(20), fc.nat(20), changes, (list, which, start, length, change) => {
        const editorText = walk(build(list), '\n');
        fc.pre(editorText.pieces.length > 0);
        const piece = editorText.pieces[which % editorText.pieces.length];
        if (piece !== undefined) change(piece.node);
        const range = rangeOf(editorText, { start, end: start + length });
        if (range === null) return;
        expect(withoutBreaks(withPlainSpaces(range.toString()))).toBe(
          withoutBreaks(editorText.text.slice(start, start + length)),
        );
      }),
    );
  });
});
