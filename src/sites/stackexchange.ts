import type { Site } from './kit/site.ts';

const editable = 'textarea.wmd-input, #post-form .ProseMirror[contenteditable="true"]';
const submit = '#submit-button, button[type="submit"]';
const questionOrAnswer = { item: '.question, .answer', text: '.js-post-body', author: '.user-details a' };

/**
 * Questions and answers have the same form; an answer has a question above it. Enter posts a
 * comment.
 */
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
      answers: questionOrAnswer,
    },
    { kind: 'reply', editable, submit, answers: questionOrAnswer, requiresReplyTarget: true },
    { kind: 'post', editable, submit },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default stackexchange;
