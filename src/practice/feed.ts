/** A post on the practice page. */
export interface PracticePost {
  readonly id: number;
  readonly author: string;
  readonly words: string;
  /** The language of author and words, where it is known. */
  readonly lang?: 'en';
  readonly replies: readonly { readonly id: number; readonly words: string }[];
}

/** Invented people, with something to answer. */
export const firstFeed: readonly PracticePost[] = [
  {
    id: 1,
    author: 'Noor, baker',
    words:
      'Second winter of selling bread at the Saturday market. Takings are fine, but I go home hoarse from shouting prices over the wind. How do other stalls get people to stop?',
    lang: 'en',
    replies: [],
  },
  {
    id: 2,
    author: 'Tomás, bike mechanic',
    words:
      'I started writing down every repair I got wrong. Six months in, the list is the best training I have had.',
    lang: 'en',
    replies: [],
  },
  {
    id: 3,
    author: 'Wren, librarian',
    words:
      'We dropped late fees in March. More books came back, not fewer, and nobody hides from the desk any more.',
    lang: 'en',
    replies: [],
  },
];

/** The feed with one more post of the writer's own on top. */
export function withPost(feed: readonly PracticePost[], author: string, words: string): PracticePost[] {
  return [{ id: 1 + Math.max(0, ...feed.map((post) => post.id)), author, words, replies: [] }, ...feed];
}

/** The feed with a reply below one of its posts. */
export function withReply(feed: readonly PracticePost[], id: number, words: string): PracticePost[] {
  return feed.map((post) =>
    post.id === id ? { ...post, replies: [...post.replies, { id: post.replies.length, words }] } : post,
  );
}
