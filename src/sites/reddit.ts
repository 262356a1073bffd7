import type { Site } from './kit/site.ts';

const editable = 'div[contenteditable="true"][name="body"][role="textbox"]';
const submit = 'button[slot="submit-button"], button[type="submit"]';
/** The old design. Private messages use the same form, and `inside` excludes them. */
const oldEditable = '.usertext-edit textarea[name="text"]';
const oldSubmit = 'button.save, button[type="submit"]';

/**
 * The visible field is a placeholder: a click mounts the editor, and several can be open at once.
 */
const reddit: Site = {
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  thread: '^/r/[^/]+/comments/(\\w+)',
  composers: [
    {
      kind: 'reply',
      limit: { max: 10_000, counting: 'characters' },
      editable,
      inside: 'shreddit-comment',
      submit,
      shortcut: 'mod+enter',
      answers: { item: 'shreddit-comment', text: '[slot="comment"]' },
    },
    {
      kind: 'reply',
      limit: { max: 10_000, counting: 'characters' },
      editable,
      inside: 'comment-composer-host',
      submit,
      shortcut: 'mod+enter',
      answers: { item: 'shreddit-post', text: '[slot="title"], [slot="text-body"]' },
    },
    { kind: 'post', editable, submit, limit: { max: 40_000, counting: 'characters' } },
    {
      kind: 'reply',
      limit: { max: 10_000, counting: 'characters' },
      editable: oldEditable,
      inside: '.thing.comment',
      submit: oldSubmit,
      answers: { item: '.thing.comment > .entry', text: '.usertext-body .md', author: 'a.author' },
    },
    {
      kind: 'reply',
      limit: { max: 10_000, counting: 'characters' },
      editable: oldEditable,
      inside: '.commentarea',
      submit: oldSubmit,
      answers: { item: '.thing.link > .entry', text: 'a.title', author: 'a.author' },
    },
    { kind: 'post', editable: oldEditable, inside: 'form#newlink', submit: oldSubmit },
  ],
  verified: { on: '2026-06-01', how: 'code' },
};

export default reddit;
