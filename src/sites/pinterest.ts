import type { Site } from './kit/site.ts';

const editable = '.public-DraftEditor-content[contenteditable="true"]';

/** Pin descriptions and comments use the same editor; only the container around it differs. */
const pinterest: Site = {
  name: 'Pinterest',
  matches: ['https://*.pinterest.com/*'],
  thread: '^/pin/([\\w-]+)',
  composers: [
    {
      kind: 'post',
      editable,
      inside:
        '[data-test-id="storyboard-description-field-container"], [data-test-id="pin-draft-description"]',
      submit: '[data-test-id="storyboard-creation-nav-done"]',
      limit: { max: 500, counting: 'characters' },
    },
    {
      kind: 'reply',
      editable,
      inside: '[data-test-id="comment-editor-container"], #dweb-comment-editor-container',
      answers: {
        item: '[data-test-id^="closeup-body"], main',
        text: 'h1, [data-test-id="description-content"]',
      },
    },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default pinterest;
