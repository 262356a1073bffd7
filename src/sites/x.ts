import type { Site } from './kit/site.ts';

const editable =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]';
const submit = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const tweet = {
  item: 'article[data-testid="tweet"]',
  text: '[data-testid="tweetText"]',
  author: '[data-testid="User-Name"]',
};

/**
 * The dialog shows the tweet of a reply before the composer, and the tweet of a quote after it. So
 * it is a reply only if the tweet comes first.
 */
const x: Site = {
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  thread: '^/[^/]+/status/(\\d+)',
  composers: [
    {
      kind: 'reply',
      editable,
      inside: '[role="dialog"]',
      submit,
      shortcut: 'mod+enter',
      limit: { max: 280, counting: 'x' },
      answers: { within: '[role="dialog"]', ...tweet },
      requiresReplyTarget: true,
    },
    {
      kind: 'reply',
      editable,
      inside: '[data-testid="inline_reply_offscreen"]',
      submit,
      shortcut: 'mod+enter',
      limit: { max: 280, counting: 'x' },
      answers: tweet,
    },
    { kind: 'post', editable, submit, shortcut: 'mod+enter', limit: { max: 280, counting: 'x' } },
  ],
  verified: { on: '2026-08-17', how: 'code' },
};

export default x;
