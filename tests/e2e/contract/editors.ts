import type { ContentName } from '../../fixtures/editors/contents.ts';

/** An editor of the gallery (`tests/fixtures/editors`), and how a test gets to its box. */
export interface EditorUnderTest {
  readonly name: string;
  /** What takes the focus, by CSS, in the tree `inside` names. */
  readonly box: string;
  /** The tree the box is in, where that is not the page's: the shadow root of a host, or the document of a frame. */
  readonly inside?: { readonly kind: 'shadow' | 'frame'; readonly host: string };
  /** What its model puts between two paragraphs. */
  readonly paragraphBreak: '\n' | '\n\n';
  /** Whether it knows bold and mentions; a content filled in is plain text where it does not. */
  readonly rich: boolean;
  /** Whether a coach belongs here at all: code editors are left alone. */
  readonly coached: boolean;
  /**
   * Whether a word is replaced in place there, in Chromium and Firefox alike. In all that do, the word keeps
   * its formatting and one undo takes it back.
   */
  readonly replaces: boolean;
  /**
   * What is promised for a word that touches a mention: editors disagree on whether a word put beside a link or
   * an island joins it, so it is offered to be copied; where a mention is text like any other it is replaced.
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

/** Every editor there is a page for. */
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
    // Its undo knows nothing of what the browser changed, and pasted words lose their formatting.
    replaces: false,
  },
  { name: 'codemirror-6', box: '.cm-content', ...code },
  { name: 'monaco', box: '.monaco-editor', ...code },
];

/** The contents that say something of an editor: formatting says nothing where there is none. */
export function contentsFor({ rich }: EditorUnderTest): readonly ContentName[] {
  return rich
    ? ['plain', 'three', 'emoji', 'bold', 'boldWord', 'mention', 'beside', 'everything']
    : ['plain', 'three', 'emoji', 'everything'];
}

/** Where an editor's page is. */
export function editorUrl({ name }: EditorUnderTest): string {
  return `https://www.tumblr.com/editors/${name}`;
}
