import type { Site } from './kit/site.ts';

const editable =
  '.ProseMirror[contenteditable="true"], [data-test="comment-form"] textarea, textarea.rta__textarea';
const submit = '[data-test="form-submit-button"], button[type="submit"]';

/**
 * Comments are Tiptap, or a textarea on older pages. A comment on a launch answers its description.
 */
const producthunt: Site = {
  name: 'Product Hunt',
  matches: ['https://www.producthunt.com/*'],
  thread: '^/(posts/[\\w-]+|p/[\\w-]+/[\\w-]+)',
  composers: [
    {
      kind: 'reply',
      editable,
      inside: '[data-test="comment-form"], [data-test^="comment-"]',
      submit,
      answers: {
        item: '[data-test^="comment-"]:not(form), [data-test^="post-header"], main',
        text: '.words, h1, p',
      },
    },
    { kind: 'post', editable, inside: 'form', submit },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default producthunt;
