import { describe, expect, it } from 'vitest';
import { sites } from '../../../src/sites/kit/sites.ts';
import { threadIdOf } from '../../../src/sites/kit/thread-id.ts';

/** For each site, addresses of the same thread in each list, and addresses that tell none. */
const addresses: Readonly<
  Record<string, { readonly threads: readonly string[][]; readonly none: readonly string[] }>
> = {
  x: {
    threads: [['/ana/status/71', '/ana/status/71?s=20', '/ana/status/71/photo/1'], ['/ana/status/710']],
    none: ['/home', '/ana', '/compose/post', '/i/bookmarks'],
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
    none: ['/r/bread/', '/r/bread/submit', '/user/ana/'],
  },
  hackernews: {
    threads: [
      ['/item?id=41', '/item?id=41&p=2', '/reply?id=45&goto=item%3Fid%3D41%2345'],
      ['/item?id=410', '/reply?id=45&goto=item%3Fid%3D410'],
    ],
    none: ['/newest', '/threads?id=ana', '/reply?id=45', '/user?id=41'],
  },
  bluesky: {
    threads: [['/profile/ana.example/post/3k'], ['/profile/ben.example/post/3k']],
    none: ['/', '/profile/ana.example', '/profile/ana.example/feed/post'],
  },
  mastodon: {
    threads: [['/@ana/114'], ['/@ana@other.example/114']],
    none: ['/home', '/@ana', '/@ana/with_replies'],
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
    none: ['/feed/', '/in/ana-lopez/', '/company/rye/posts/'],
  },
  youtube: {
    threads: [
      ['/watch?v=a-b_1', '/watch?list=PL2&v=a-b_1', '/watch?v=a-b_1&t=9'],
      ['/shorts/c3'],
      ['/post/Ugk4'],
    ],
    none: ['/', '/@ana/posts', '/playlist?list=PL2', '/feed/history?v=a'],
  },
  stackexchange: {
    threads: [['/questions/15', '/questions/15/why-rye', '/questions/15/why-rye/16#16']],
    none: ['/questions', '/questions/ask', '/questions/tagged/rye', '/users/15'],
  },
  lemmy: {
    threads: [['/post/12', '/post/12?scrollToComments=true'], ['/post/121']],
    none: ['/', '/c/bread', '/create_post'],
  },
  discourse: {
    threads: [
      ['/t/my-rye/12', '/t/my-rye/12/3', '/t/12', '/t/12/3', '/t/-/12', '/t/7-loaves/12/last'],
      ['/t/my-rye/13'],
    ],
    none: ['/', '/latest', '/c/bread/12', '/u/ana'],
  },
  threads: {
    threads: [['/@ana/post/D-a_1', '/@ana/post/D-a_1/media']],
    none: ['/', '/@ana', '/search?q=post'],
  },
  quora: {
    threads: [['/What-is-rye', '/What-is-rye/answer/Ana-Lopez', '/What-is-rye?share=1'], ['/What-is-wheat']],
    none: ['/', '/profile/Ana-Lopez', '/answer', '/spaces'],
  },
  producthunt: {
    threads: [['/posts/rye', '/posts/rye?comment=2'], ['/p/general/what-do-you-bake']],
    none: ['/', '/posts', '/@ana', '/p/general'],
  },
  substack: {
    threads: [
      ['/p/my-rye', '/p/my-rye/comments'],
      ['/@ana/note/c-12', '/note/c-12'],
    ],
    none: ['/', '/home', '/@ana', '/archive'],
  },
  medium: {
    threads: [['/@ana/my-rye-0123456789ab', '/bakers/my-rye-0123456789ab?source=feed', '/p/0123456789ab']],
    none: ['/', '/@ana', '/me/stories', '/new-story', '/tag/bread'],
  },
  tumblr: { threads: [['/ana/7012', '/ana/7012/my-rye']], none: ['/dashboard', '/ana', '/new/text'] },
  instagram: { threads: [['/p/C-a_1/', '/ana/p/C-a_1/'], ['/reel/D2/']], none: ['/', '/ana/', '/explore/'] },
  pinterest: { threads: [['/pin/991/', '/pin/991']], none: ['/', '/ana/bread/', '/pin-builder/'] },
  facebook: {
    threads: [['/ana/posts/pfbid02a'], ['/ana/posts/77']],
    none: ['/', '/ana', '/ana/posts/', '/groups/5/'],
  },
};

describe.each(sites.filter(({ thread }) => thread !== undefined))('a thread of $id', (site) => {
  const at = (address: string) => threadIdOf(site, new URL(address, 'https://www.example.com'));
  const { threads = [], none = [] } = addresses[site.id] ?? {};

  it('is told by the address, and from other threads', () => {
    expect(threads.length).toBeGreaterThan(0);
    const told = threads.map((same) => [...new Set(same.map(at))]);
    expect(told.every(([first, ...others]) => first !== null && others.length === 0)).toBe(true);
    expect(new Set(told.flat()).size).toBe(threads.length);
  });

  it.each(none)('is not told by %s', (address) => {
    expect(at(address)).toBeNull();
  });

  it('is told in time linear in the address, however it is written', () => {
    const hostile = `/${'a-1/'.repeat(20_000)}?${'goto=item%3F&v'.repeat(20_000)}`;
    expect(at(hostile)).toBeNull();
  });
});

it('the same number on two hosts is two threads', () => {
  const [mastodon] = sites.filter(({ id }) => id === 'mastodon');
  const on = (host: string) => mastodon && threadIdOf(mastodon, new URL(`https://${host}/@ana/114`));
  expect(on('one.example')).not.toBe(on('other.example'));
});

it('where the site’s data does not say how, no thread is told', () => {
  const site = {
    id: 'blog',
    name: 'A blog',
    matches: [],
    composers: [],
    seen: { on: '2026-11-22', how: 'site' },
  } as const;
  expect(threadIdOf(site, new URL('https://blog.example/2026/11/my-rye'))).toBeNull();
});
