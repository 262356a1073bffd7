import type { Site } from './kit/site.ts';

const submit = 'button[type="submit"]';

/** Software on many hosts. Private messages use the same textarea outside of these containers. */
const lemmy: Site = {
  name: 'Lemmy',
  matches: [],
  recognize: '.lemmy-site',
  thread: '^/post/(\\d+)',
  composers: [
    {
      kind: 'reply',
      editable: '.markdown-textarea textarea',
      inside: '.comment-comment-container',
      submit,
      shortcut: 'mod+enter',
      limit: { max: 10_000, counting: 'characters' },
      answers: { item: 'article.comment-node', text: '.comment-content', author: '.person-listing' },
    },
    {
      kind: 'reply',
      editable: '.markdown-textarea textarea',
      inside: '.post-comment-container',
      submit,
      shortcut: 'mod+enter',
      limit: { max: 10_000, counting: 'characters' },
      answers: {
        item: '.post-listing',
        text: '.md-div, .post-title, h1',
        author: '.person-listing',
      },
    },
    {
      kind: 'post',
      editable: '.markdown-textarea textarea',
      inside: 'form:has(#post-title)',
      submit,
    },
  ],
  verified: { on: '2026-08-05', how: 'software' },
};

export default lemmy;
