import { describe, expect, it } from 'vitest';
import { fixtureProblems } from '../../../../scripts/problems/fixture-problems.ts';
import { missingFixtures } from '../../../../scripts/problems/missing-fixtures.ts';
import { type SiteFile, siteFiles } from '../../../../scripts/problems/site-files.ts';
import { siteProblems } from '../../../../scripts/problems/site-problems.ts';
import lemmy from '../../../../src/sites/lemmy.ts';
import x from '../../../../src/sites/x.ts';
import { fixtures, type NamedFixture } from '../../../fixtures/fixtures.ts';

/** A file of a site as JavaScript without types has it: X, with other fields. */
const fileWith = (fields: Readonly<Record<string, unknown>>): SiteFile => ({
  id: 'zoo',
  path: 'src/sites/zoo.ts',
  site: { ...x, name: 'Board', matches: ['https://board.example/*'], ...fields },
});
const composer = { kind: 'post', editable: 'textarea' } as const;

describe('siteProblems', () => {
  it('finds nothing wrong with the sites', () => {
    expect(siteFiles.flatMap((file) => siteProblems(file, siteFiles))).toEqual([]);
    expect(siteProblems(fileWith({}), siteFiles)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'a pattern without a path',
      { matches: ['https://board.example'] },
      '“https://board.example” is not a match pattern for a host. Write https://board.example/*',
    ],
    [
      'a host of another site',
      { matches: ['https://x.com/*'] },
      'https://x.com/* is also in src/sites/x.ts. Write each host in one file.',
    ],
    ['a name of another site', { name: 'X' }, 'src/sites/x.ts has the name “X” too. Write another name.'],
    [
      'no address',
      { matches: [] },
      "it has no address. Write `matches: ['https://example.com/*']`, or `recognize` for software on any host.",
    ],
    [
      'a selector that is none',
      { composers: [{ ...composer, submit: 'button >> a' }] },
      'the `submit` of composers[0] is “button >> a”, which is not a CSS selector. Write one that document.querySelector takes.',
    ],
    [
      'a selector to recognize it that is none',
      { recognize: 'meta[name=' },
      'the `recognize` of the site is “meta[name=”, which is not a CSS selector. Write one that document.querySelector takes.',
    ],
    [
      'an unknown kind of composer',
      { composers: [{ ...composer, kind: 'tweet' }] },
      'its `composers.0.kind` is "tweet". Write "post" or "reply".',
    ],
    ['an id', { id: 'forum' }, 'remove `id`: the id of a site is the name of its file.'],
    [
      'a thread without a group',
      { thread: '^/posts/' },
      "its `thread` ^/posts/ has 0 groups. Write one group for the id of the thread, such as '^/posts/(\\\\d+)'.",
    ],
    [
      'a thread that is no regular expression',
      { thread: '^/posts/(' },
      "its `thread` ^/posts/( is not a regular expression. Write one group for the id of the thread, such as '^/posts/(\\\\d+)'.",
    ],
  ])('names the file and what to write for %s', (_, fields, problem) => {
    expect(siteProblems(fileWith(fields), siteFiles)).toEqual([`src/sites/zoo.ts: ${problem}`]);
  });

  it('says that a file exports no site', () => {
    expect(siteProblems({ id: 'board', path: 'src/sites/board.ts', site: undefined }, siteFiles)).toEqual([
      'src/sites/board.ts: it exports no site. Write `export default site;`',
    ]);
  });
});

describe('missingFixtures', () => {
  const file: SiteFile = { id: 'lemmy', path: 'src/sites/lemmy.ts', site: lemmy };
  const fixture: NamedFixture = { folder: 'lemmy', site: lemmy, hosts: [], pages: [] };

  it('finds a complete fixture of each site', () => {
    expect(siteFiles.flatMap((one) => missingFixtures(one, fixtures))).toEqual([]);
  });

  it('names a site without a fixture', () => {
    expect(missingFixtures(fileWith({}), fixtures)).toEqual([
      'src/sites/zoo.ts: it has no fixture. Write tests/fixtures/zoo/fixture.ts with `site`; tests/fixtures/lemmy is a short one.',
    ]);
  });

  it('says what a fixture lacks', () => {
    expect(missingFixtures(file, [fixture])).toEqual([
      'tests/fixtures/lemmy/fixture.ts: it has no `composers`. Write how a test opens each text box and posts with it.',
      'tests/fixtures/lemmy/fixture.ts: it has no `threadAddresses`. Write addresses that test the `thread` of the site.',
    ]);
  });
});

describe('fixtureProblems', () => {
  const board: NamedFixture = {
    folder: 'board',
    hosts: ['board.example'],
    pages: [{ path: /^\/new$/, file: 'new.html' }],
    composers: [
      {
        name: 'Board, post',
        kind: 'post',
        url: 'https://board.example/new',
        box: 'textarea',
        submit: 'button',
      },
    ],
  };
  const [post = expect.fail('The fixture has no composer.')] = board.composers ?? [];

  it('finds nothing wrong with the fixtures', () => {
    expect(fixtures.flatMap((fixture) => fixtureProblems(fixture))).toEqual([]);
    expect(fixtureProblems(board, () => true)).toEqual([]);
  });

  it.each<[string, NamedFixture, string]>([
    [
      'a file that does not exist',
      { ...board, pages: [...board.pages, { path: /^\/$/, file: 'home.html' }] },
      'there is no tests/fixtures/board/home.html. Add it, or change `pages`.',
    ],
    [
      'an address that no page has',
      { ...board, composers: [{ ...post, url: 'https://board.example/nwe' }] },
      'there is no page https://board.example/nwe. Add its host to `hosts` and its path to `pages`, or change the `url`.',
    ],
    [
      'an address on another host',
      { ...board, ignoredBoxes: [{ url: 'https://www.board.example/new', boxes: ['input'] }] },
      'there is no page https://www.board.example/new. Add its host to `hosts` and its path to `pages`, or change the `url`.',
    ],
    [
      'a selector that is none',
      { ...board, composers: [{ ...post, box: 'textarea[' }] },
      'the `box` of “Board, post” is “textarea[”, which is not a CSS selector. Write one that document.querySelector takes.',
    ],
  ])('names the file and what to write for %s', (_, fixture, problem) => {
    const exists = (path: string) => path !== 'board/home.html';
    expect(fixtureProblems(fixture, exists)).toEqual([`tests/fixtures/board/fixture.ts: ${problem}`]);
  });
});
