import { describe, expect, it } from 'vitest';
import { firstFeed, type PracticePost, withPost, withReply } from '../../../src/practice/feed.ts';

const ids = (feed: readonly PracticePost[]) => feed.map(({ id }) => id);

describe('the practice feed', () => {
  it('starts with posts that have different ids', () => {
    expect(firstFeed.length).toBeGreaterThan(0);
    expect(new Set(ids(firstFeed)).size).toBe(firstFeed.length);
  });

  it('adds new posts at the top, with new ids', () => {
    const feed = ['One', 'Two'].reduce<readonly PracticePost[]>(
      (now, text) => withPost(now, 'You', text),
      firstFeed,
    );
    expect(feed.slice(0, 2)).toMatchObject([
      { author: 'You', text: 'Two', replies: [] },
      { author: 'You', text: 'One', replies: [] },
    ]);
    expect(feed.slice(2)).toEqual(firstFeed);
    expect(new Set(ids(feed)).size).toBe(feed.length);
  });

  it('can start empty', () => {
    expect(withPost([], 'You', 'One')).toEqual([{ id: 1, author: 'You', text: 'One', replies: [] }]);
  });

  it('adds replies below the post they answer, in order', () => {
    const [, answered, ...others] = firstFeed;
    const feed = withReply(withReply(firstFeed, answered?.id ?? 0, 'One'), answered?.id ?? 0, 'Two');
    expect(feed[1]?.replies.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(new Set(feed[1]?.replies.map(({ id }) => id)).size).toBe(2);
    expect([feed[0], ...feed.slice(2)]).toEqual([firstFeed[0], ...others]);
  });

  it('does not change for a reply to an unknown post', () => {
    expect(withReply(firstFeed, -1, 'One')).toEqual(firstFeed);
  });
});
