/**
 * One composer for each kind of editor that the tests use in Firefox. The selectors are
 * Puppeteer's: `>>>` enters a shadow root.
 */
export const firefoxComposers = [
  {
    name: 'Mastodon (textarea)',
    url: 'https://mastodon.social/home',
    opener: '',
    box: 'textarea.autosuggest-textarea__textarea',
    submit: 'form.compose-form button[type="submit"]',
    site: 'Mastodon',
  },
  {
    name: 'LinkedIn post (Quill in a shadow root)',
    url: 'https://www.linkedin.com/feed/',
    opener: '#start-a-post',
    box: '#interop-outlet >>> .ql-editor',
    submit: '#interop-outlet >>> .share-actions__primary-action',
    site: 'LinkedIn',
  },
  {
    name: 'X (Draft.js)',
    url: 'https://x.com/home',
    opener: '',
    box: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    site: 'X',
  },
] as const;
