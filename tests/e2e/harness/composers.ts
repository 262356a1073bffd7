import type { Locator, Page } from 'playwright-core';

/** A composer of a fixture page, and how a person gets to it. */
export interface ComposerUnderTest {
  readonly name: string;
  readonly site: string;
  readonly kind: 'post' | 'reply';
  readonly url: string;
  /**
   * Does what a person does to have the box; resolves to it, focused. `selector` translates the selectors used,
   * for pages that were changed.
   */
  open(page: Page, selector?: (selector: string) => string): Promise<Locator>;
  readonly submit: string;
  /** Where the site says how much room is left. */
  readonly counter?: string;
  /** Whether Ctrl+Enter posts. */
  readonly shortcut: boolean;
}

async function click(
  page: Page,
  opener: string,
  box: string,
  selector: (selector: string) => string = (same) => same,
): Promise<Locator> {
  if (opener !== '') await page.locator(selector(opener)).first().click();
  const found = page.locator(selector(box)).first();
  await found.click();
  return found;
}

/** Every editor the sites use, at the site that uses it. */
export const composers: readonly ComposerUnderTest[] = [
  {
    name: 'X, inline post (Draft.js)',
    site: 'X',
    kind: 'post',
    url: 'https://x.com/home',
    open: (page, selector) => click(page, '', '[data-testid="tweetTextarea_0"]', selector),
    submit: '[data-testid="tweetButtonInline"]',
    counter: '[data-testid="toolBar"] .count',
    shortcut: true,
  },
  {
    name: 'X, modal (Draft.js)',
    site: 'X',
    kind: 'post',
    url: 'https://x.com/compose/post',
    open: (page, selector) => click(page, '', '[role="dialog"] [data-testid="tweetTextarea_0"]', selector),
    submit: '[data-testid="tweetButton"]',
    counter: '[role="dialog"] .count',
    shortcut: true,
  },
  {
    name: 'LinkedIn, comment (Tiptap)',
    site: 'LinkedIn',
    kind: 'reply',
    url: 'https://www.linkedin.com/feed/',
    open: (page, selector) => click(page, '[data-opens="comments"]', '.tiptap.ProseMirror', selector),
    submit: '[componentkey^="commentBox-"] button.primary',
    shortcut: false,
  },
  {
    name: 'LinkedIn, post (Quill in a shadow root)',
    site: 'LinkedIn',
    kind: 'post',
    url: 'https://www.linkedin.com/feed/',
    open: (page, selector) => click(page, '#start-a-post', '#interop-outlet .ql-editor', selector),
    submit: '.share-actions__primary-action',
    counter: '#interop-outlet .count',
    shortcut: false,
  },
  {
    name: 'Bluesky, post (ProseMirror)',
    site: 'Bluesky',
    kind: 'post',
    url: 'https://bsky.app/',
    open: (page, selector) => click(page, '[aria-label="Compose new post"]', '.ProseMirror', selector),
    submit: '[data-testid="composerPublishBtn"]',
    counter: '.count',
    shortcut: true,
  },
  {
    name: 'Mastodon, post (textarea)',
    site: 'Mastodon',
    kind: 'post',
    url: 'https://mastodon.social/home',
    open: (page, selector) => click(page, '', 'textarea.autosuggest-textarea__textarea', selector),
    submit: 'form.compose-form button[type="submit"]',
    counter: '.character-counter',
    shortcut: true,
  },
  {
    name: 'Reddit, comment (Lexical)',
    site: 'Reddit',
    kind: 'reply',
    url: 'https://www.reddit.com/r/smallbusiness/comments/1a2b3c/post/',
    open: (page, selector) => click(page, 'faceplate-textarea-input', '[data-lexical-editor]', selector),
    submit: 'button[slot="submit-button"]',
    shortcut: true,
  },
  {
    name: 'Hacker News, submission (textarea)',
    site: 'Hacker News',
    kind: 'post',
    url: 'https://news.ycombinator.com/submit',
    open: (page, selector) => click(page, '', 'textarea[name="text"]', selector),
    submit: 'input[type="submit"]',
    shortcut: false,
  },
];
