import { describe, expect, it, vi } from 'vitest';

const getAll = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { permissions: { getAll } } }));
const { originOf, readAddedOrigins } = await import('../../../src/storage/added-sites.ts');

describe('originOf', () => {
  it.each([
    ['forum.example', 'https://forum.example/*'],
    ['https://Forum.example/t/1?x=2#y', 'https://forum.example/*'],
    ['forum.example:8443/path', 'https://forum.example/*'],
    ['bücher.example', 'https://xn--bcher-kva.example/*'],
  ])('turns %s into %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  it.each([
    '',
    'not a site',
    'localhost',
    'http://forum.example',
    'javascript:alert(1)',
    'chrome://settings',
    'file:///etc',
  ])('returns null for “%s”', (address) => {
    expect(originOf(address)).toBeNull();
  });
});

describe('readAddedOrigins', () => {
  it('returns the granted origins that the manifest does not declare, sorted', async () => {
    getAll.mockResolvedValue({ origins: ['https://x.com/*', 'https://b.example/*', 'https://a.example/*'] });
    expect(await readAddedOrigins(['https://x.com/*'])).toEqual([
      'https://a.example/*',
      'https://b.example/*',
    ]);
  });

  it('returns no origins if the browser reports none', async () => {
    getAll.mockResolvedValue({});
    expect(await readAddedOrigins([])).toEqual([]);
  });
});
