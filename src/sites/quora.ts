import type { Site } from './kit/site.ts';

/** The site's own editor. Private messages use it too, with another placeholder. */
const editable = '.doc[contenteditable="true"]:not([data-placeholder*="message" i])';
const submit = '.puppeteer_test_modal_submit';

/** The dialog of an answer shows the question; the dialog of a post does not. */
const quora: Site = {
  name: 'Quora',
  matches: ['https://*.quora.com/*'],
  thread: '^/([^/?]+-[^/?]+)(?:/answer/|\\?|$)',
  composers: [
    {
      kind: 'reply',
      editable,
      inside: '[role="dialog"]',
      submit,
      answers: { within: '[role="dialog"]', item: '.puppeteer_test_question_title', text: ':scope' },
      requiresReplyTarget: true,
    },
    { kind: 'post', editable, inside: '[role="dialog"]', submit },
    {
      kind: 'reply',
      editable,
      answers: { item: '.puppeteer_test_answer_content', text: ':scope' },
      requiresReplyTarget: true,
    },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default quora;
