import type { Site } from './kit/site.ts';

const box = '[role="textbox"][contenteditable="true"]';
const submit =
  '#focused-state-composer-submit [role="button"], [role="button"]:is([aria-label="Comment"], [aria-label="Reply"])';
const comment = { max: 8000, counting: 'characters' } as const;
/** Posts in the feed. The comments inside them have the same role, so they are excluded. */
const story = {
  item: '[role="article"]:not([role="article"] [role="article"])',
  text: '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
  author: '[data-ad-rendering-role="profile_name"], h2 a, h3 a',
};

/**
 * Labels are translated, so the structure has to identify a composer: a composer in a story, or
 * after one in the same dialog, is a comment, and new posts are written in a form in a dialog.
 * Chats have neither.
 */
const facebook: Site = {
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
  thread: '^/[^/]+/posts/(pfbid\\w+|\\d+)',
  composers: [
    {
      kind: 'reply',
      editable: `${box}[aria-label^="Reply"], [role="article"] [role="article"] ${box}`,
      submit,
      shortcut: 'enter',
      limit: comment,
      answers: { item: '[role="article"] [role="article"]', text: '[dir="auto"]', author: 'a[role="link"]' },
    },
    {
      kind: 'reply',
      editable: box,
      inside: '[role="article"]',
      submit,
      shortcut: 'enter',
      limit: comment,
      answers: story,
    },
    {
      kind: 'reply',
      editable: box,
      inside: '[role="dialog"]',
      submit,
      shortcut: 'enter',
      limit: comment,
      answers: { within: '[role="dialog"]', ...story },
      requiresReplyTarget: true,
    },
    {
      kind: 'post',
      editable: box,
      inside: '[role="dialog"] form[method="POST" i]',
      // All other buttons of the form that have a label show an icon.
      submit: '[role="button"][aria-label]:not(:has(i, img, svg))',
      limit: { max: 63_206, counting: 'characters' },
    },
  ],
  verified: { on: '2026-02-27', how: 'code' },
};

export default facebook;
