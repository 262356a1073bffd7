import type { ContentName } from '../../fixtures/editors/contents.ts';

/** An editor of `tests/fixtures/editors`, and what the coach promises for it. */
export interface EditorUnderTest {
  readonly name: string;
  /** The CSS selector of the focusable element. */
  readonly box: string;
  /** The shadow host or frame that contains the box, if it is not in the page itself. */
  readonly inside?: { readonly kind: 'shadow' | 'frame'; readonly host: string };
  /** The separator between two paragraphs in the editor's own text. */
  readonly paragraphBreak: '\n' | '\n\n';
  /** Whether it supports bold text and mentions. If not, each draft is filled in as plain text. */
  readonly rich: boolean;
  /** Whether the coach works here. It ignores code editors. */
  readonly coached: boolean;
  /**
   * Whether the coach replaces words in the editor, in both Chromium and Firefox. The new word then
   * keeps its formatting, and one undo restores the old word.
   */
  readonly replaces: boolean;
  /**
   * What the coach offers for a word right next to a mention. In some editors, a word inserted next
   * to a link or an atom becomes part of it, so the coach offers to copy the word. If mentions are
   * plain text, it replaces the word.
   */
  readonly nextToMention: 'use' | 'copy';
}

const field = '[aria-label="Write a post"]';
const plain = {
  paragraphBreak: '\n',
  rich: false,
  coached: true,
  replaces: true,
  nextToMention: 'use',
} as const;
const rich = {
  paragraphBreak: '\n',
  rich: true,
  coached: true,
  replaces: true,
  nextToMention: 'copy',
} as const;
const code = {
  paragraphBreak: '\n',
  rich: false,
  coached: false,
  replaces: false,
  nextToMention: 'copy',
} as const;

/** All editors that have a fixture page. */
export const editors: readonly EditorUnderTest[] = [
  { name: 'textarea', box: `textarea${field}`, ...plain },
  { name: 'textarea-react', box: `textarea${field}`, ...plain },
  { name: 'textarea-vue', box: `textarea${field}`, ...plain },
  { name: 'content-editable', box: field, ...rich },
  { name: 'web-component', box: field, inside: { kind: 'shadow', host: 'post-box' }, ...rich },
  { name: 'draft-js', box: `.public-DraftEditor-content${field}`, ...rich, nextToMention: 'use' },
  { name: 'lexical-plain', box: `[data-lexical-editor]${field}`, ...rich, nextToMention: 'use' },
  {
    name: 'lexical-rich',
    box: `[data-lexical-editor]${field}`,
    ...rich,
    paragraphBreak: '\n\n',
    nextToMention: 'use',
  },
  { name: 'quill-2', box: `.ql-editor${field}`, ...rich },
  { name: 'quill-1', box: `.ql-editor${field}`, ...rich },
  { name: 'tiptap', box: `.ProseMirror${field}`, ...rich, paragraphBreak: '\n\n' },
  { name: 'prosemirror', box: `.ProseMirror${field}`, ...rich, paragraphBreak: '\n\n' },
  { name: 'slate', box: `[data-slate-editor]${field}`, ...rich },
  { name: 'ckeditor-5', box: '.ck-editor__editable', ...rich },
  {
    name: 'tinymce-8',
    box: 'body.mce-content-body',
    inside: { kind: 'frame', host: 'iframe.tox-edit-area__iframe' },
    ...rich,
    paragraphBreak: '\n\n',
    // Its undo does not include changes made by the browser, and pasted words lose their
    // formatting.
    replaces: false,
  },
  { name: 'codemirror-6', box: '.cm-content', ...code },
  { name: 'monaco', box: '.monaco-editor', ...code },
];

/** The drafts to test with an editor. Formatted drafts are useless in a plain-text editor. */
export function contentNamesFor({ rich }: EditorUnderTest): readonly ContentName[] {
  return rich
    ? ['plain', 'three', 'emoji', 'bold', 'boldWord', 'mention', 'beside', 'everything']
    : ['plain', 'three', 'emoji', 'everything'];
}

/** The address of the editor's fixture page. */
export function editorUrl({ name }: EditorUnderTest): string {
  return `https://www.tumblr.com/editors/${name}`;
}
