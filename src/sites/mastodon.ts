import type { Site } from './kit/site.ts';

const editable = 'form.compose-form textarea.autosuggest-textarea__textarea';
const submit = 'button[type="submit"]';

const mastodon: Site = {
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  recognize: '#mastodon.app-holder',
  thread: '^/(@[^/]+/\\d+)',
  composers: [
    {
      kind: 'reply',
      editable,
      submit,
      shortcut: 'mod+enter',
      limit: { max: 500, counting: 'mastodon' },
      answers: {
        within: 'form.compose-form',
        item: '.reply-indicator',
        text: '.reply-indicator__content',
        author: '.display-name__html',
      },
      requiresReplyTarget: true,
    },
    { kind: 'post', editable, submit, shortcut: 'mod+enter', limit: { max: 500, counting: 'mastodon' } },
  ],
  verified: { on: '2026-07-18', how: 'software' },
};

export default mastodon;
