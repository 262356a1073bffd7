import type { Site } from './kit/site.ts';

const editable = 'textarea.wmd-input, #post-form .ProseMirror[contenteditable="true"]';
const submit = '#submit-button, button[type="submit"]';
const answered = { item: '.question, .answer', text: '.js-post-body', author: '.user-details a' };

/** The form of an answer is that of a question; the question above it tells. Enter sends a comment. */
const stackexchange: Site = {
  name: 'Stack Exchange',
  matches: [
    'https://stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
  ],
  thread: '^/questions/(\\d+)',
  composers: [
    {
      kind: 'reply',
      editable: 'textarea.js-comment-text-input',
      submit: 'button[type="submit"]',
      shortcut: 'enter',
      limit: { max: 600, counting: 'characters' },
      answers: answered,
    },
    { kind: 'reply', editable, submit, answers: answered, requiresReplyTarget: true },
    { kind: 'post', editable, submit },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default stackexchange;
