import { practiceSiteId } from '../coach/counting/counts.ts';
import type { KnownSite } from '../sites/kit/site.ts';
import { localize } from '../ui/i18n.ts';

/** The practice page, described like any other site. */
export const practiceSite: KnownSite = {
  id: practiceSiteId,
  name: localize('practicePage'),
  matches: [],
  composers: [
    {
      kind: 'reply',
      editable: 'textarea',
      inside: 'form[data-kind="reply"]',
      submit: 'button[type="submit"]',
      shortcut: 'mod+enter',
      answers: { item: 'article', text: '.text', author: '.author' },
    },
    { kind: 'post', editable: 'textarea', submit: 'button[type="submit"]', shortcut: 'mod+enter' },
  ],
  verified: { on: '2026-11-22', how: 'software' },
};
