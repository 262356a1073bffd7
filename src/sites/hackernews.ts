import type { Site } from './kit/site.ts';

const answers = {
  item: '.fatitem',
  text: '.commtext, .toptext, .titleline',
  author: '.hnuser',
};

const hackernews: Site = {
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  thread: '^/(?:item\\?|reply\\?.*goto=item%3F)id(?:=|%3D)(\\d+)',
  composers: [
    {
      kind: 'reply',
      editable: 'form[action="comment"] textarea[name="text"]',
      submit: 'input[type="submit"]',
      answers,
    },
    { kind: 'post', editable: 'textarea[name="text"]', submit: 'input[type="submit"]' },
  ],
  verified: { on: '2026-01-30', how: 'code' },
};

export default hackernews;
