import type { Site } from './kit/site.ts';

/**
 * Little of the markup is known: buttons are found by label, and chats are outside these
 * containers.
 */
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
