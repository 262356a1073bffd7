import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** Every way a script has to reach the network. */
const network =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|Worker|SharedWorker)\b\s*(\(|\.|`|=)|\bnew\s+Image\b|\bimport\s*\(|\beval\s*\(|\bnew\s+Function\b/;

describe.each(['chrome', 'firefox'])('the %s build', (target) => {
  const folder = new URL(`../../dist/${target}`, import.meta.url).pathname;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('has no network code', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(text(script).match(network)?.[0], script).toBeUndefined();
  });

  test('loads nothing from elsewhere', () => {
    for (const page of files.filter((file) => /\.(html|css)$/.test(file))) {
      expect(
        text(page).match(/(src|href)="(https?:)?\/\/|url\(\s*["']?(https?:)?\/\/|@import/)?.[0],
        page,
      ).toBeUndefined();
    }
  });

  test('the content script is one file of at most 40 kB gzipped', () => {
    const script = text('src/content/index.js');
    expect(script).not.toMatch(/^\s*import\b/m);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  test('asks for little beside the sites it names, and opens no file to pages', () => {
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    for (const pattern of manifest.content_scripts[0].matches)
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z.]+\/\*$/);
  });
});

test('the net for network code catches what it should', () => {
  for (const sample of [
    'fetch("a")',
    'new XMLHttpRequest()',
    'navigator.sendBeacon(u)',
    'await import(x)',
    'eval(x)',
  ]) {
    expect(sample.match(network), sample).not.toBeNull();
  }
});
