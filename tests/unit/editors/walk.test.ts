// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/editors/walk.ts';
import { page } from '../kit/page.ts';

const read = (content: string, paragraphBreak: '\n' | '\n\n') =>
  walk(page(`<div data-here contenteditable="true">${content}</div>`), paragraphBreak);

const draftBlock = (content: string) =>
  `<div data-block="true" data-offset-key="a-0-0"><div class="public-DraftStyleDefault-block">` +
  `<span data-offset-key="a-0-0">${content}</span></div></div>`;
const draftText = (text: string) => draftBlock(`<span data-text="true">${text}</span>`);

describe('walk', () => {
  it.each([
    ['nothing', '', ''],
    ['one line', draftText('Hello'), 'Hello'],
    ['an empty editable', draftBlock('<br data-text="true">'), ''],
    [
      'an empty line between two',
      draftText('a') + draftBlock('<br data-text="true">') + draftText('b'),
      'a\n\nb',
    ],
    [
      'a decorated word',
      draftBlock(
        '<span data-text="true">Hi </span><span style="color: blue"><span data-text="true">@ana</span></span>',
      ),
      'Hi @ana',
    ],
    ['soft breaks kept in the text', draftText('one\ntwo'), 'one\ntwo'],
  ])('reads Draft.js: %s', (_, content, text) => {
    expect(read(`<div data-contents="true">${content}</div>`, '\n').text).toBe(text);
  });

  it.each([
    ['an empty editable', '<p><br></p>', ''],
    ['one paragraph', '<p>Hello</p>', 'Hello'],
    ['an empty paragraph between two', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['an empty paragraph at the end', '<p>a</p><p><br></p>', 'a\n'],
    [
      'a list',
      '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>a</li><li>b</li></ol>',
      'a\nb',
    ],
    ['a link', '<p>See <a href="https://example.com">this</a>.</p>', 'See this.'],
  ])('reads Quill: %s', (_, content, text) => {
    expect(read(content, '\n').text).toBe(text);
  });

  it.each([
    ['an empty editable', '<p class="is-empty"><br class="ProseMirror-trailingBreak"></p>', ''],
    ['two paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['a hard break', '<p>a<br>b</p>', 'a\nb'],
    [
      'a hard break at the end, before the trailing break',
      '<p>a<br><br class="ProseMirror-trailingBreak"></p>',
      'a\n',
    ],
    ['a mention', '<p><span class="mention" contenteditable="false">@ana</span> hi</p>', '@ana hi'],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote><p>c</p>', 'a\n\nb\n\nc'],
    [
      'a separator image',
      '<p>a<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
      'a',
    ],
  ])('reads ProseMirror: %s', (_, content, text) => {
    expect(read(content, '\n\n').text).toBe(text);
  });

  it.each([
    ['an empty editable', '<p><br></p>', ''],
    [
      'formatted words',
      '<p dir="ltr"><span data-lexical-text="true">a </span><strong data-lexical-text="true">b</strong></p>',
      'a b',
    ],
    [
      'a line break',
      '<p><span data-lexical-text="true">a</span><br><span data-lexical-text="true">b</span></p>',
      'a\nb',
    ],
    [
      'an empty paragraph',
      '<p><span data-lexical-text="true">a</span></p><p><br></p><p><span data-lexical-text="true">b</span></p>',
      'a\n\n\n\nb',
    ],
  ])('reads Lexical: %s', (_, content, text) => {
    expect(read(content, '\n\n').text).toBe(text);
  });

  it.each([
    ['text, then blocks', 'one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['an empty line', 'one<div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a leftover break in an empty editable', '<br>', ''],
    ['text after a block', '<div>one</div>two', 'one\ntwo'],
    ['breaks only', 'one<br>two<br><br>', 'one\ntwo\n'],
    ['a block in a block', '<div><div>one</div></div><div>two</div>', 'one\ntwo'],
    ['an inline element around a block', 'one<b><div>two</div></b>three', 'one\ntwo\nthree'],
    ['a block with nothing in it', 'one<div></div>two', 'one\n\ntwo'],
    ['an extra newline at the end, where newlines are line breaks', 'one\n\n', 'one\n'],
    ['newlines in the middle of the text', 'one\n<b>\ntwo</b>', 'one\n\ntwo'],
    ['a newline at the end of a block', '<div>one\n</div>two\n', 'one\ntwo'],
    ['comments and empty text', 'o<!-- nothing --><b></b>ne', 'one'],
  ])('reads a plain contenteditable: %s', (_, content, text) => {
    expect(read(content, '\n').text).toBe(text);
  });

  it('reads each no-break space as one plain space', () => {
    const { text, pieces } = read('a&nbsp; b', '\n');
    expect(text).toBe('a  b');
    expect(pieces[0]?.node.data).toBe('a\u00a0 b');
  });

  it('starts one paragraph for a block that starts with a block', () => {
    expect(read('<ul><li><p>a</p></li><li><p>b</p></li></ul>', '\n\n').text).toBe('a\n\nb');
  });

  it('maps each text node to its offset in the text', () => {
    const { pieces } = read('<p>Hi <b>you</b></p><p>there</p>', '\n\n');
    expect(pieces.map(({ node, textOffset }) => [node.data, textOffset])).toEqual([
      ['Hi ', 0],
      ['you', 3],
      ['there', 8],
    ]);
  });
});
