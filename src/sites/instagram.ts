import type { Site } from './kit/site.ts';

/**
 * Comments are a textarea, which is recreated on its first focus. Captions are Lexical or a
 * textarea.
 */
const instagram: Site = {
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  thread: '^/(?:[\\w.]+/)?(?:p|reel)/([\\w-]+)',
  composers: [
    {
      kind: 'post',
      editable:
        '[contenteditable="true"][aria-label^="Write a caption"], textarea[aria-label^="Write a caption"]',
      inside: '[role="dialog"]',
      submit: '[role="button"]:not(:has(svg, img))',
      limit: { max: 2200, counting: 'characters' },
    },
    {
      kind: 'reply',
      editable: 'form textarea',
      // The other buttons of the form show icons.
      submit: 'form [role="button"]:not(:has(svg, img)), form button[type="submit"]',
      shortcut: 'enter',
      limit: { max: 2200, counting: 'characters' },
      answers: {
        item: 'article, main',
        text: 'h1, span[dir="auto"]',
        author: 'header a[role="link"]',
      },
    },
  ],
  verified: { on: '2026-05-01', how: 'code' },
};

export default instagram;
