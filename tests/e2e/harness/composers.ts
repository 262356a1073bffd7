import type { Locator, Page } from 'playwright-core';

/** A composer on a fixture page, and how to open it. */
export interface ComposerUnderTest {
  readonly name: string;
  readonly site: string;
  readonly kind: 'post' | 'reply';
  readonly url: string;
  /**
   * Opens the composer as a person does, and returns its focused box. `selector` translates each
   * CSS selector, for pages whose class names were changed.
   */
  open(page: Page, selector?: (selector: string) => string): Promise<Locator>;
  readonly submit: string;
  /** The element in which the site shows how many characters are left. */
  readonly counter?: string;
  /** Whether Ctrl+Enter posts. */
  readonly shortcut: boolean;
}

async function clickBox(
  page: Page,
  opener: string,
  box: string,
  selector: (selector: string) => string = (unchanged) => unchanged,
): Promise<Locator> {
  if (opener !== '') await page.locator(selector(opener)).first().click();
  const found = page.locator(selector(box)).first();
  await found.click();
  return found;
}

/**
 * One composer for each kind of editor, on a site that uses it. Other sites:
 * `other-site-composers.ts`.
 */
export const composers: readonly ComposerUnderTest[] = [
  {
    name: 'X, inline post (Draft.js)',
    site: 'X',
    kind: 'post',
    url: 'https://x.com/home',
    open: (page, selector) => clickBox(page, '', '[data-testid="tweetTextarea_0"]', selector),
    submit: '[data-testid="tweetButtonInline"]',
    counter: '[data-testid="toolBar"] .count',
    shortcut: true,
  },
  {
    name: 'X, modal (Draft.js)',
    site: 'X',
    kind: 'post',
    url: 'https://x.com/compose/post',
    open: (page, selector) => clickBox(page, '', '[role="dialog"] [data-testid="tweetTextarea_0"]', selector),
    submit: '[data-testid="tweetButton"]',
    counter: '[role="dialog"] .count',
    shortcut: true,
  },
  {
    name: 'LinkedIn, comment (Tiptap)',
    site: 'LinkedIn',
    kind: 'reply',
    url: 'https://www.linkedin.com/feed/',
    open: (page, selector) => clickBox(page, '[data-opens="comments"]', '.tiptap.ProseMirror', selector),
    submit: '[componentkey^="commentBox-"] button.primary',
    shortcut: false,
  },
  {
    name: 'LinkedIn, post (Quill in a shadow root)',
    site: 'LinkedIn',
    kind: 'post',
    url: 'https://www.linkedin.com/feed/',
    open: (page, selector) => clickBox(page, '#start-a-post', '#interop-outlet .ql-editor', selector),
    submit: '.share-actions__primary-action',
    counter: '#interop-outlet .count',
    shortcut: false,
  },
  {
    name: 'Bluesky, post (ProseMirror)',
    site: 'Bluesky',
    kind: 'post',
    url: 'https://bsky.app/',
    open: (page, selector) => clickBox(page, '[aria-label="Compose new post"]', '.ProseMirror', selector),
    submit: '[data-testid="composerPublishBtn"]',
    counter: '.count',
    shortcut: true,
  },
  {
    name: 'Mastodon, post (textarea)',
    site: 'Mastodon',
    kind: 'post',
    url: 'https://mastodon.social/home',
    open: (page, selector) => clickBox(page, '', 'textarea.autosuggest-textarea__textarea', selector),
    submit: 'form.compose-form button[type="submit"]',
    counter: '.character-counter',
    shortcut: true,
  },
  {
    name: 'Reddit, comment (Lexical)',
    site: 'Reddit',
    kind: 'reply',
    url: 'https://www.reddit.com/r/smallbusiness/comments/1a2b3c/post/',
    open: (page, selector) => clickBox(page, 'faceplate-textarea-input', '[data-lexical-editor]', selector),
    submit: 'button[slot="submit-button"]',
    shortcut: true,
  },
  {
    name: 'Hacker News, submission (textarea)',
    site: 'Hacker News',
    kind: 'post',
    url: 'https://news.ycombinator.com/submit',
    open: (page, selector) => clickBox(page, '', 'textarea[name="text"]', selector),
    submit: 'input[type="submit"]',
    shortcut: false,
  },
];

/** The first composer whose name starts with `name`. Throws if there is none. */
export function composerNamed(name: string): ComposerUnderTest {
  const composer = composers.find((one) => one.name.startsWith(name));
  if (composer === undefined) throw new Error(`There is no composer named “${name}”.`);
  return composer;
}
