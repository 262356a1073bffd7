import type { Site } from './kit/site.ts';

const editable = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';
/** Sources disagree on how long an emoji counts here. */
const limit = { max: 500, counting: 'characters' } as const;
const post = {
  item: '[data-pressable-container]',
  text: 'span[dir="auto"]',
  author: 'a[role="link"], a[href^="/@"]',
};

/**
 * Buttons have only labels to identify them, so Post is found by its label. The arrow that sends an
 * inline reply is the reply icon, rotated; the icon without rotation only opens a composer.
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
