import type { Site } from './kit/site.ts';

/** Little is known of the markup, so buttons are told by their names, and chats are kept out by place. */
const substack: Site = {
  name: 'Substack',
  matches: ['https://*.substack.com/*'],
  thread: '^/(?:@[\\w-]+/)?(p/[\\w-]+|note/c-\\d+)',
  composers: [
    {
      kind: 'post',
      editable: '.ProseMirror[contenteditable="true"], .tiptap[contenteditable="true"]',
      inside: '[role="dialog"]',
    },
    {
      kind: 'reply',
      editable: 'form.comment-input textarea, textarea[name="body"], textarea[placeholder*="comment" i]',
      answers: { item: 'article', text: '.post-title, h1', author: '.byline a' },
    },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default substack;
