import type { Site } from './kit/site.ts';

const editable = '#contenteditable-root[contenteditable="true"]';
const submit = '#submit-button button';
const comment = { text: '#content-text', author: '#author-text' };

/** The site moves one editor around the page, so the elements around it decide what kind it is. */
const youtube: Site = {
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  thread: '^/(?:watch\\?(?:.*&)?v=|shorts/|post/)([\\w-]+)',
  composers: [
    {
      kind: 'reply',
      editable,
      inside: 'ytd-comment-reply-dialog-renderer',
      submit,
      shortcut: 'mod+enter',
      limit: { max: 10_000, counting: 'characters' },
      answers: { item: 'ytd-comment-view-model, ytd-comment-thread-renderer', ...comment },
    },
    {
      kind: 'post',
      editable,
      inside: 'ytd-backstage-post-dialog-renderer',
      submit,
      shortcut: 'mod+enter',
    },
    {
      kind: 'reply',
      editable,
      inside: 'ytd-commentbox',
      submit,
      shortcut: 'mod+enter',
      limit: { max: 10_000, counting: 'characters' },
      answers: { item: 'h1.ytd-watch-metadata, ytd-backstage-post-renderer #content-text', text: ':scope' },
    },
  ],
  verified: { on: '2026-02-27', how: 'code' },
};

export default youtube;
