import { describe, expect, it } from 'vitest';
import { sites } from '../../../src/sites/kit/sites.ts';
import { threadIdOf } from '../../../src/sites/kit/thread-id.ts';

/** For each site: lists of addresses of one thread each, and addresses of no thread. */
const addresses: Readonly<
  Record<string, { readonly threads: readonly string[][]; readonly noThread: readonly string[] }>
> = {
  x: {
    threads: [['/ana/status/71', '/ana/status/71?s=20', '/ana/status/71/photo/1'], ['/ana/status/710']],
    noThread: ['/home', '/ana', '/compose/post', '/i/bookmarks'],
  },
  reddit: {
    threads: [
      [
        '/r/bread/comments/1abc/',
        '/r/bread/comments/1abc/my_rye/',
        '/r/bread/comments/1abc/my_rye/k2?context=3',
      ],
      ['/r/bread/comments/1abd/my_rye/'],
    ],
    noThread: ['/r/bread/', '/r/bread/submit', '/user/ana/'],
  },
  hackernews: {
    threads: [
      ['/item?id=41', '/item?id=41&p=2', '/reply?id=45&goto=item%3Fid%3D41%2345'],
      ['/item?id=410', '/reply?id=45&goto=item%3Fid%3D410'],
    ],
    noThread: ['/newest', '/threads?id=ana', '/reply?id=45', '/user?id=41'],
  },
  bluesky: {
    threads: [['/profile/ana.example/post/3k'], ['/profile/ben.example/post/3k']],
    noThread: ['/', '/profile/ana.example', '/profile/ana.example/feed/post'],
  },
  mastodon: {
    threads: [['/@ana/114'], ['/@ana@other.example/114']],
    noThread: ['/home', '/@ana', '/@ana/with_replies'],
  },
  linkedin: {
    threads: [
      [
        '/feed/update/urn:li:activity:7100/',
        '/posts/ana-lopez_rye-activity-7100-aBcD',
        '/feed/update/urn:li:activity:7100?x=1',
      ],
      ['/feed/update/urn:li:ugcPost:7200/'],
    ],
    noThread: ['/feed/', '/in/ana-lopez/', '/company/rye/posts/'],
  },
  youtube: {
    threads: [
      ['/watch?v=a-b_1', '/watch?list=PL2&v=a-b_1', '/watch?v=a-b_1&t=9'],
      ['/shorts/c3'],
      ['/post/Ugk4'],
    ],
    noThread: ['/', '/@ana/posts', '/playlist?list=PL2', '/feed/history?v=a'],
  },
  stackexchange: {
    threads: [['/questions/15', '/questions/15/why-rye', '/questions/15/why-rye/16#16']],
    noThread: ['/questions', '/questions/ask', '/questions/tagged/rye', '/users/15'],
  },
  lemmy: {
    threads: [['/post/12', '/post/12?scrollToComments=true'], ['/post/121']],
    noThread: ['/', '/c/bread', '/create_post'],
  },
  discourse: {
    threads: [
      ['/t/my-rye/12', '/t/my-rye/12/3', '/t/12', '/t/12/3', '/t/-/12', '/t/7-loaves/12/last'],
      ['/t/my-rye/13'],
    ],
    noThread: ['/', '/latest', '/c/bread/12', '/u/ana'],
  },
  threads: {
    threads: [['/@ana/post/D-a_1', '/@ana/post/D-a_1/media']],
    noThread: ['/', '/@ana', '/search?q=post'],
  },
  quora: {
    threads: [['/What-is-rye', '/What-is-rye/answer/Ana-Lopez', '/What-is-rye?share=1'], ['/What-is-wheat']],
    noThread: ['/', '/profile/Ana-Lopez', '/answer', '/spaces'],
  },
  producthunt: {
    threads: [['/posts/rye', '/posts/rye?comment=2'], ['/p/general/what-do-you-bake']],
    noThread: ['/', '/posts', '/@ana', '/p/general'],
  },
  substack: {
    threads: [
      ['/p/my-rye', '/p/my-rye/comments'],
      ['/@ana/note/c-12', '/note/c-12'],
    ],
    noThread: ['/', '/home', '/@ana', '/archive'],
  },
  medium: {
    threads: [['/@ana/my-rye-0123456789ab', '/bakers/my-rye-0123456789ab?source=feed', '/p/0123456789ab']],
    noThread: ['/', '/@ana', '/me/stories', '/new-story', '/tag/bread'],
  },
  tumblr: { threads: [['/ana/7012', '/ana/7012/my-rye']], noThread: ['/dashboard', '/ana', '/new/text'] },
  instagram: {
    threads: [['/p/C-a_1/', '/ana/p/C-a_1/'], ['/reel/D2/']],
    noThread: ['/', '/ana/', '/explore/'],
  },
  pinterest: { threads: [['/pin/991/', '/pin/991']], noThread: ['/', '/ana/bread/', '/pin-builder/'] },
  facebook: {
    threads: [['/ana/posts/pfbid02a'], ['/ana/posts/77']],
    noThread: ['/', '/ana', '/ana/posts/', '/groups/5/'],
  },
};

describe.each(sites.filter(({ thread }) => thread !== undefined))('the thread id on $id', (site) => {
  const at = (address: string) => threadIdOf(site, new URL(address, 'https://www.example.com'));
  const { threads = [], noThread = [] } = addresses[site.id] ?? {};

  it('is the same for all addresses of a thread, and differs between threads', () => {
    expect(threads.length).toBeGreaterThan(0);
    const ids = threads.map((same) => [...new Set(same.map(at))]);
    expect(ids.every(([id, ...others]) => id !== null && others.length === 0)).toBe(true);
    expect(new Set(ids.flat()).size).toBe(threads.length);
  });

  it.each(noThread)('is null for %s', (address) => {
    expect(at(address)).toBeNull();
  });

  it('takes linear time on a hostile address', () => {
    const hostile = `/${'a-1/'.repeat(20_000)}?${'goto=item%3F&v'.repeat(20_000)}`;
    expect(at(hostile)).toBeNull();
  });
});

it('the same number on two hosts has two thread ids', () => {
  const [mastodon] = sites.filter(({ id }) => id === 'mastodon');
  const on = (host: string) => mastodon && threadIdOf(mastodon, new URL(`https://${host}/@ana/114`));
  expect(on('one.example')).not.toBe(on('other.example'));
});

it('a site without a thread pattern has no thread ids', () => {
  const site = {
    id: 'blog',
    name: 'A blog',
    matches: [],
    composers: [],
    verified: { on: '2026-11-22', how: 'site' },
  } as const;
  expect(threadIdOf(site, new URL('https://blog.example/2026/11/my-rye'))).toBeNull();
});
