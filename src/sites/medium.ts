import type { Site } from './kit/site.ts';

/**
 * Responses are Slate, in a drawer. Stories use the site's own editor; its selectors are
 * unverified.
 */
const medium: Site = {
  name: 'Medium',
  matches: ['https://medium.com/*', 'https://*.medium.com/*'],
  thread: '^/[^?]*[-/]([0-9a-f]{10,12})(?:\\?|$)',
  composers: [
    {
      kind: 'reply',
      editable: '[data-slate-editor="true"]',
      submit: '[data-testid="ResponseRespondButton"]',
      answers: {
        item: 'article',
        text: '[data-testid="storyTitle"], h1',
        author: '[data-testid="authorName"], a[rel="author"]',
      },
    },
    {
      kind: 'post',
      editable: '.postArticle-content[contenteditable="true"], .js-postField[contenteditable="true"]',
      submit: '.js-publishButton, [data-action="publish"]',
    },
  ],
  verified: { on: '2026-11-22', how: 'code' },
};

export default medium;
