/** A post on the practice page. */
export interface PracticePost {
  readonly id: number;
  readonly author: string;
  readonly text: string;
  /** The language of the author's name and the text, if it is known. */
  readonly lang?: 'en';
  readonly replies: readonly { readonly id: number; readonly text: string }[];
}

/** Made-up posts to reply to. */
export const firstFeed: readonly PracticePost[] = [
  {
    id: 1,
    author: 'Noor, baker',
    text: 'Second winter of selling bread at the Saturday market. Sales are fine, but I go home hoarse from shouting prices over the wind. How do other stalls get people to stop?',
    lang: 'en',
    replies: [],
  },
  {
    id: 2,
    author: 'Tomás, bike mechanic',
    text: 'I started writing down every repair I got wrong. Six months in, the list is the best training I have had.',
    lang: 'en',
    replies: [],
  },
  {
    id: 3,
    author: 'Wren, librarian',
    text: 'We dropped late fees in March. More books came back, not fewer, and nobody hides from the desk anymore.',
    lang: 'en',
    replies: [],
  },
];

/** The feed with a new post at the top. */
export function withPost(feed: readonly PracticePost[], author: string, text: string): PracticePost[] {
  return [{ id: 1 + Math.max(0, ...feed.map((post) => post.id)), author, text, replies: [] }, ...feed];
}

/** The feed with a new reply below the post with `id`. */
export function withReply(feed: readonly PracticePost[], id: number, text: string): PracticePost[] {
  return feed.map((post) =>
    post.id === id ? { ...post, replies: [...post.replies, { id: post.replies.length, text }] } : post,
  );
}
