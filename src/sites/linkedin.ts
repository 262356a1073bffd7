import type { Site } from './kit/site.ts';

const post = '[role="listitem"][componentkey^="expanded"], .feed-shared-update-v2';

/**
 * Comments are Tiptap, or Quill on older pages. Posts are Quill, in an open shadow root or in the
 * light DOM. The hidden `/preload/` frame has a copy that cannot get the focus.
 */
const linkedin: Site = {
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*', 'https://linkedin.com/*'],
  thread: '^/(?:feed/update|posts)/[^?]*(?:activity|ugcPost|share)[-:](\\d+)',
  composers: [
    {
      kind: 'reply',
      limit: { max: 1250, counting: 'characters' },
      editable: '.tiptap.ProseMirror[contenteditable="true"]',
      submit:
        '[componentkey^="commentBox-"] button:not([aria-label]):last-of-type, ' +
        'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
      answers: {
        within: post,
        item: '[data-testid="expandable-text-box"]',
        text: ':scope',
      },
    },
    {
      kind: 'reply',
      limit: { max: 1250, counting: 'characters' },
      editable: '.ql-editor[contenteditable="true"]',
      inside: '.comments-comment-box, .comments-comment-texteditor',
      submit: 'button.comments-comment-box__submit-button, button.comments-comment-box__submit-button--cr',
      answers: {
        within: post,
        item: '.update-components-text, .feed-shared-update-v2__description',
        text: ':scope',
      },
    },
    {
      kind: 'post',
      limit: { max: 3000, counting: 'characters' },
      editable: '[data-test-ql-editor-contenteditable="true"], .ql-editor[contenteditable="true"]',
      inside: '[role="dialog"]',
      submit: '.share-actions__primary-action, button[type="submit"]',
    },
  ],
  verified: { on: '2026-06-26', how: 'code' },
};

export default linkedin;
