import type { Site } from './kit/site.ts';

const editable = '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]';
const submit = '[data-testid="composerPublishBtn"]';
const parent = 'button[aria-label="Expand or collapse the full post you are replying to"]';

const bluesky: Site = {
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composers: [
    {
      kind: 'reply',
      editable,
      inside: `[role="dialog"]:has(${parent})`,
      submit,
      shortcut: 'mod+enter',
      answers: {
        within: '[role="dialog"]',
        item: parent,
        text: 'div[dir="auto"]:nth-of-type(2)',
        author: 'div[dir="auto"]',
      },
    },
    { kind: 'post', editable, submit, shortcut: 'mod+enter' },
  ],
  seen: { on: '2026-08-22', how: 'software' },
};

export default bluesky;
