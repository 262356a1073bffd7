/** A composer on the fixture page of a site that a person can add, because it has many hosts. */
export interface AddedSiteComposer {
  readonly name: string;
  readonly site: 'discourse' | 'lemmy';
  readonly kind: 'post' | 'reply';
  readonly url: string;
  /** The element to click first; empty if the composer is open. */
  readonly opener: string;
  readonly box: string;
  /** The accessible name of the button that posts. */
  readonly submit: string;
}

export const discourseTopic = 'https://forum.discourse.example/t/how-do-you-label-your-seed-jars/41';
export const lemmyPost = 'https://lemmy.example/post/41';

export const addedSiteComposers: readonly AddedSiteComposer[] = [
  {
    name: 'a topic on Discourse',
    site: 'discourse',
    kind: 'post',
    url: discourseTopic,
    opener: '#create-topic',
    box: '.d-editor-input',
    submit: 'Create Topic',
  },
  {
    name: 'a reply on Discourse',
    site: 'discourse',
    kind: 'reply',
    url: discourseTopic,
    opener: '[data-opens="2"]',
    box: '.d-editor-input',
    submit: 'Reply',
  },
  {
    name: 'a comment on Lemmy',
    site: 'lemmy',
    kind: 'reply',
    url: lemmyPost,
    opener: '',
    box: '#post-comment textarea',
    submit: 'Post',
  },
  {
    name: 'a reply on Lemmy',
    site: 'lemmy',
    kind: 'reply',
    url: lemmyPost,
    opener: '[data-opens="reply"]',
    box: '.comment-comment-container textarea',
    submit: 'Reply',
  },
  {
    name: 'a post on Lemmy',
    site: 'lemmy',
    kind: 'post',
    url: 'https://lemmy.example/create_post',
    opener: '',
    box: 'textarea',
    submit: 'Create',
  },
];
