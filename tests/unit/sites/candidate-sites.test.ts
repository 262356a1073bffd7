import { describe, expect, it } from 'vitest';
import { counterPattern } from '../../../src/coach/counting/counts.ts';
import { candidateSites, hostId } from '../../../src/sites/kit/candidate-sites.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

const at = (url: string) => candidateSites(new URL(url), sites);

describe('candidateSites', () => {
  it.each(['https://x.com/home', 'https://mastodon.social/home'])(
    'returns only the known site at %s',
    (url) => {
      expect(at(url)).toHaveLength(1);
      expect(at(url)[0]).not.toHaveProperty('recognize');
    },
  );

  it('returns all software to recognize at any other address', () => {
    const software = at('https://social.example/home').filter(({ recognize }) => recognize !== undefined);
    expect(software.map(({ id }) => id)).toEqual(expect.arrayContaining(['discourse', 'lemmy', 'mastodon']));
    expect(software).toHaveLength(sites.filter(({ recognize }) => recognize !== undefined).length);
  });

  it('returns the host as a site without composers, last', () => {
    expect(at('https://www.Forum.example/t/1').at(-1)).toEqual({
      id: 'forum.example',
      name: 'www.forum.example',
      composers: [],
    });
  });
});

describe('hostId', () => {
  it.each(['forum.example', 'www.forum.example', 'xn--bcher-kva.example', 'a-b.co.uk', 'localhost:8080'])(
    'turns %s into an id that counters accept',
    (host) => {
      expect(`post:${hostId(host)}`).toMatch(counterPattern);
    },
  );
});
