import type { Site } from './kit/site.ts';

const editable = '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]';
const submit = '[data-testid="composerPublishBtn"]';

const bluesky: Site = {
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  thread: '^/(profile/[^/]+/post/\\w+)',
  composers: [
    {
      kind: 'reply',
      editable,
      submit,
      shortcut: 'mod+enter',
      limit: { max: 300, counting: 'graphemes' },
      answers: {
        within: '[role="dialog"]',
        item: 'button[aria-label="Expand or collapse the full post you are replying to"]',
        text: ':has(div[dir="auto"]) ~ * div[dir="auto"], div[dir="auto"] ~ div[dir="auto"]',
        author: 'div[dir="auto"]',
      },
      requiresReplyTarget: true,
    },
    { kind: 'post', editable, submit, shortcut: 'mod+enter', limit: { max: 300, counting: 'graphemes' } },
  ],
  verified: { on: '2026-08-22', how: 'software' },
};

export default bluesky;
