import type { Site } from './kit/site.ts';

/**
 * In the block editor every paragraph is a separate editable, so only the current one is read.
 * Class names change with each release, except for their last part.
 */
const tumblr: Site = {
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  thread: '^/([\\w-]+/\\d+)',
  composers: [
    {
      kind: 'post',
      editable: 'p[contenteditable="true"], [data-type="core/paragraph"][contenteditable="true"]',
      inside: '.block-editor-writing-flow',
      submit: '[class*="postFormButton" i]',
    },
    {
      kind: 'reply',
      editable: 'textarea[placeholder^="Reply" i], textarea[aria-label^="Reply" i]',
      answers: { item: 'article', text: 'p, h1', author: 'a[rel="author"]' },
    },
  ],
  verified: { on: '2026-08-21', how: 'code' },
};

export default tumblr;
