import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/package/folder-files.ts';
import { zip } from '../../scripts/package/zip.ts';

/** The most each part may weigh, in bytes, gzipped; the package as it is uploaded. */
const budgets = {
  'src/content/index.js': 40_000,
  'service-worker-loader.js': 72_000,
  'src/popup/index.html': 28_000,
  'src/options/index.html': 75_000,
  'src/practice/index.html': 50_000,
  package: 250_000,
};

/** Every way a script has to reach the network. */
const network =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|Worker|SharedWorker)\b\s*(\(|\.|`|=)|\bnew\s+Image\b|\bimport\s*\(|\beval\s*\(|\bnew\s+Function\b/;

/** Every way text becomes markup. */
const markup =
  /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|DOMParser|createContextualFragment|srcdoc/;
/** Preact's own `dangerouslySetInnerHTML`, which no code of ours uses (tests/unit/house/words-of-code.test.ts). */
const preactsOwn = /(\w+)\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\)/g;

describe.each(['chrome', 'firefox'])('the %s build', (target) => {
  const files = filesIn(`dist/${target}`);
  const text = (path: string) => new TextDecoder().decode(files.get(path) ?? expect.fail(`no ${path}`));
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));

  test('has no network code', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(text(script).match(network)?.[0], script).toBeUndefined();
  });

  test('makes no markup of text', () => {
    for (const script of scripts)
      expect(text(script).replace(preactsOwn, '').match(markup)?.[0], script).toBeUndefined();
  });

  test('loads nothing from elsewhere', () => {
    for (const page of [...files.keys()].filter((path) => /\.(html|css)$/.test(path))) {
      expect(
        text(page).match(/(src|href)="(https?:)?\/\/|url\(\s*["']?(https?:)?\/\/|@import/)?.[0],
        page,
      ).toBeUndefined();
    }
  });

  test('the content script is one file', () => {
    expect(text('src/content/index.js')).not.toMatch(/^\s*import\b/m);
  });

  test('keeps to its budgets', () => {
    for (const [part, most] of Object.entries(budgets)) {
      const entry = part === 'service-worker-loader.js' && target === 'firefox' ? firefoxBackground() : part;
      const weight =
        part === 'package'
          ? zip(files).length
          : [...loadedBy(entry)].reduce((sum, path) => sum + gzipSync(text(path), { level: 9 }).length, 0);
      expect(weight, part).toBeLessThanOrEqual(most);
      // A budget nobody comes near holds nothing.
      expect(weight, part).toBeGreaterThan(most / 2);
    }
  });

  /** A file and all the scripts and styles it loads, and they. */
  function loadedBy(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    const named = text(path).matchAll(/(?:from|import|src=|href=)\s*["'`]([^"'`]+\.(?:js|css))["'`]/g);
    for (const [, name = ''] of named)
      loadedBy(new URL(name, `https://files/${path}`).pathname.slice(1), found);
    return found;
  }

  function firefoxBackground(): string {
    return JSON.parse(text('manifest.json')).background.scripts[0];
  }

  test('carries the licenses of what is in it', () => {
    expect(text('LICENSE')).toContain('MIT');
    expect(text('THIRD_PARTY_LICENSES.txt')).toContain('preact');
  });

  test('asks for little beside the sites it names, and opens no file to pages', () => {
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable?.matches ?? []).toEqual([]);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    expect(manifest.content_scripts[0].world).toBeUndefined();
    for (const pattern of manifest.content_scripts[0].matches)
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z.]+\/\*$/);
  });

  test('its own pages load its own files, and nothing else of any kind', () => {
    const { extension_pages } = JSON.parse(text('manifest.json')).content_security_policy;
    const policy = Object.fromEntries(
      extension_pages.split('; ').map((directive: string) => directive.split(/ (.*)/)),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });
});

test('the nets catch what they should', () => {
  for (const sample of [
    'fetch("a")',
    'new XMLHttpRequest()',
    'navigator.sendBeacon(u)',
    'await import(x)',
    'eval(x)',
  ]) {
    expect(sample.match(network), sample).not.toBeNull();
  }
  const sinks = ['a.innerHTML=b', 'a.innerHTML=b.__html', 'a.insertAdjacentHTML("x",b)', 'new DOMParser'];
  for (const sample of sinks) expect(sample.replace(preactsOwn, ''), sample).toMatch(markup);
});
