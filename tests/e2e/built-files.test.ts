import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/package/folder-files.ts';
import { zip } from '../../scripts/package/zip.ts';

/**
 * The content script is loaded into every page of a site, so its size in bytes, gzipped, is
 * limited.
 */
const maxContentScript = 40_000;
/** Loaded by the extension alone: their sizes are printed, for review. */
const otherParts = [
  'service-worker-loader.js',
  'src/popup/index.html',
  'src/options/index.html',
  'src/practice/index.html',
];

/** All ways in which a script can reach the network or load other code. */
const network =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|Worker|SharedWorker)\b\s*(\(|\.|`|=)|\bnew\s+Image\b|\bimport\s*\(|\beval\s*\(|\bnew\s+Function\b/;

/** All ways in which a script can turn text into markup. */
const markup =
  /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|DOMParser|createContextualFragment|srcdoc/;
/**
 * Preact's `dangerouslySetInnerHTML`. The extension never uses it
 * (`tests/unit/repository/forbidden-code.test.ts`).
 */
const preactInnerHtml = /(\w+)\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\)/g;

describe.each(['chrome', 'firefox'])('the %s build', (target) => {
  const files = filesIn(`dist/${target}`);
  const text = (path: string) => new TextDecoder().decode(files.get(path) ?? expect.fail(`no ${path}`));
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));

  test('contains no network code', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(text(script).match(network)?.[0], script).toBeUndefined();
  });

  test('turns no text into markup', () => {
    for (const script of scripts)
      expect(text(script).replace(preactInnerHtml, '').match(markup)?.[0], script).toBeUndefined();
  });

  test('loads no files from the web', () => {
    for (const page of [...files.keys()].filter((path) => /\.(html|css)$/.test(path))) {
      expect(
        text(page).match(/(src|href)="(https?:)?\/\/|url\(\s*["']?(https?:)?\/\/|@import/)?.[0],
        page,
      ).toBeUndefined();
    }
  });

  test('has its content script in one file', () => {
    expect(text('src/content/index.js')).not.toMatch(/^\s*import\b/m);
  });

  test('keeps its content script within its size, and prints the sizes of the other parts', () => {
    const size = sizeOf('src/content/index.js');
    expect(size).toBeLessThanOrEqual(maxContentScript);
    // A limit that is twice as large would not notice growth.
    expect(size).toBeGreaterThan(maxContentScript / 2);
    const entry = (part: string) =>
      part === 'service-worker-loader.js' && target === 'firefox' ? firefoxBackground() : part;
    const sizes = ['src/content/index.js', ...otherParts].map(
      (part) => `  ${part}: ${sizeOf(entry(part)).toLocaleString('en')} bytes`,
    );
    sizes.push(`  package: ${zip(files).length.toLocaleString('en')} bytes`);
    console.log(`Sizes of the ${target} build, gzipped:\n${sizes.join('\n')}`);
  });

  /** The size of a part with everything it loads, in bytes, each file gzipped. */
  function sizeOf(entry: string): number {
    return [...filesLoadedBy(entry)].reduce(
      (sum, path) => sum + gzipSync(text(path), { level: 9 }).length,
      0,
    );
  }

  /** A file, and all scripts and styles that it loads directly or indirectly. */
  function filesLoadedBy(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    const names = text(path).matchAll(/(?:from|import|src=|href=)\s*["'`]([^"'`]+\.(?:js|css))["'`]/g);
    for (const [, name = ''] of names)
      filesLoadedBy(new URL(name, `https://files/${path}`).pathname.slice(1), found);
    return found;
  }

  function firefoxBackground(): string {
    return JSON.parse(text('manifest.json')).background.scripts[0];
  }

  test('contains its license', () => {
    expect(text('LICENSE')).toContain('MIT');
  });

  test('has no broad permissions, and makes no file accessible to web pages', () => {
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

  test('has a content security policy that allows only its own files', () => {
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

test('the patterns for network code and markup find examples of both', () => {
  const networkSamples = [
    'fetch("a")',
    'new XMLHttpRequest()',
    'navigator.sendBeacon(u)',
    'await import(x)',
    'eval(x)',
  ];
  for (const sample of networkSamples) expect(sample.match(network), sample).not.toBeNull();
  const markupSamples = [
    'a.innerHTML=b',
    'a.innerHTML=b.__html',
    'a.insertAdjacentHTML("x",b)',
    'new DOMParser',
  ];
  for (const sample of markupSamples) expect(sample.replace(preactInnerHtml, ''), sample).toMatch(markup);
});
