import { describe, expect, it } from 'vitest';
import { sites } from '../../../src/sites/kit/sites.ts';
import { threadIdOf } from '../../../src/sites/kit/thread-id.ts';
import { fixtures } from '../../fixtures/fixtures.ts';

const addressesOf = (name: string) =>
  fixtures.flatMap(({ site, threadAddresses }) =>
    site?.name === name && threadAddresses !== undefined ? [threadAddresses] : [],
  );

describe.each(sites.filter(({ thread }) => thread !== undefined))('the thread id on $id', (site) => {
  const at = (address: string) => threadIdOf(site, new URL(address, 'https://www.example.com'));
  const threads = addressesOf(site.name).flatMap((addresses) => addresses.threads);
  const noThread = addressesOf(site.name).flatMap((addresses) => addresses.noThread);

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
