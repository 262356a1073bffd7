import { describe, expect, it } from 'vitest';
import { firstFeed, type PracticePost, withPost, withReply } from '../../../src/practice/feed.ts';

const ids = (feed: readonly PracticePost[]) => feed.map(({ id }) => id);

describe('the feed', () => {
  it('begins with something to answer, each post with an id of its own', () => {
    expect(firstFeed.length).toBeGreaterThan(0);
    expect(new Set(ids(firstFeed)).size).toBe(firstFeed.length);
  });

  it('takes new posts on top, each with an id of its own', () => {
    const feed = ['One', 'Two'].reduce<readonly PracticePost[]>(
      (now, said) => withPost(now, 'You', said),
      firstFeed,
    );
    expect(feed.slice(0, 2)).toMatchObject([
      { author: 'You', words: 'Two', replies: [] },
      { author: 'You', words: 'One', replies: [] },
    ]);
    expect(feed.slice(2)).toEqual(firstFeed);
    expect(new Set(ids(feed)).size).toBe(feed.length);
  });

  it('can be begun from nothing', () => {
    expect(withPost([], 'You', 'One')).toEqual([{ id: 1, author: 'You', words: 'One', replies: [] }]);
  });

  it('takes replies below the post they answer, in order, and below no other', () => {
    const [, answered, ...others] = firstFeed;
    const feed = withReply(withReply(firstFeed, answered?.id ?? 0, 'One'), answered?.id ?? 0, 'Two');
    expect(feed[1]?.replies.map(({ words }) => words)).toEqual(['One', 'Two']);
    expect(new Set(feed[1]?.replies.map(({ id }) => id)).size).toBe(2);
    expect([feed[0], ...feed.slice(2)]).toEqual([firstFeed[0], ...others]);
  });

  it('is as it was when nobody is answered', () => {
    expect(withReply(firstFeed, -1, 'One')).toEqual(firstFeed);
  });
});
