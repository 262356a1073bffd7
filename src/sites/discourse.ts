import type { Site } from './kit/site.ts';

const editable = 'textarea.d-editor-input, .ProseMirror.d-editor-input[contenteditable="true"]';
const submit = '.save-or-cancel .create';

/** Forum software, on any host. A composer with a title is a new topic. Ctrl+M switches editors. */
const discourse: Site = {
  name: 'Discourse',
  matches: [],
  recognize: 'meta[name="generator"][content^="Discourse"]',
  thread: '^/t/(?:[^/]*[^/\\d][^/]*/)?(\\d+)',
  composers: [
    {
      kind: 'post',
      editable,
      inside: '#reply-control:has(#reply-title)',
      submit,
      shortcut: 'mod+enter',
    },
    {
      kind: 'reply',
      editable,
      inside: '#reply-control',
      submit,
      shortcut: 'mod+enter',
      answers: {
        item: '.topic-post article',
        text: '.cooked',
        author: '.names .username, .names',
      },
    },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default discourse;
