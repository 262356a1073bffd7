import type { Site } from './kit/site.ts';

const editable = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';
/** How much an emoji counts here is told differently by different people. */
const limit = { max: 500, counting: 'characters' } as const;
const post = {
  item: '[data-pressable-container]',
  text: 'span[dir="auto"]',
  author: 'a[role="link"], a[href^="/@"]',
};

/**
 * Buttons have no mark but their words, so Post is told by its name; the arrow that sends an inline reply is
 * the icon of a reply turned upright. The same icon unturned only opens a box.
 */
const threads: Site = {
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  thread: '^/(@[^/]+/post/[\\w-]+)',
  composers: [
    {
      kind: 'reply',
      editable,
      inside: '[role="dialog"]',
      shortcut: 'mod+enter',
      limit,
      answers: { within: '[role="dialog"]', ...post },
      requiresReplyTarget: true,
    },
    { kind: 'post', editable, inside: '[role="dialog"]', shortcut: 'mod+enter', limit },
    {
      kind: 'reply',
      editable: `${editable}[aria-placeholder^="Reply"]`,
      submit: '[role="button"]:has([style*="rotate(90deg)"] svg[aria-label="Reply"])',
      shortcut: 'mod+enter',
      limit,
      answers: post,
    },
  ],
  verified: { on: '2026-02-27', how: 'code' },
};

export default threads;
