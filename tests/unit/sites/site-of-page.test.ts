import { describe, expect, it } from 'vitest';
import { counterPattern } from '../../../src/coach/counts.ts';
import { hostId } from '../../../src/sites/kit/host-id.ts';
import { siteOfPage } from '../../../src/sites/kit/site-of-page.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

const nothing = () => false;

describe('siteOfPage', () => {
  it('goes by the address where it is known', () => {
    expect(siteOfPage(new URL('https://x.com/home'), nothing, sites).id).toBe('x');
  });

  it('goes by the software where the address is not', () => {
    const mastodon = sites.find(({ id }) => id === 'mastodon');
    const has = (selector: string) => selector === mastodon?.recognise;
    expect(siteOfPage(new URL('https://social.example/home'), has, sites).id).toBe('mastodon');
  });

  it('takes any other host for a site of its own, with no boxes described', () => {
    const site = siteOfPage(new URL('https://www.Forum.example/t/1'), nothing, sites);
    expect(site).toMatchObject({
      id: 'forum.example',
      name: 'www.forum.example',
      matches: [],
      composers: [],
    });
  });
});

describe('hostId', () => {
  it.each(['forum.example', 'www.forum.example', 'xn--bcher-kva.example', 'a-b.co.uk', 'localhost:8080'])(
    '%s can be counted under',
    (host) => {
      expect(`post:${hostId(host)}`).toMatch(counterPattern);
    },
  );
});
