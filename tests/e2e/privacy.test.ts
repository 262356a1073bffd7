import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startChromium } from './harness/chromium.ts';
import { broadcast, markButton } from './harness/coach.ts';
import { composers } from './harness/composers.ts';

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

  test('asks for storage and the sites it names, and opens no file to pages', () => {
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    for (const pattern of manifest.content_scripts[0].matches)
      expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/);
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

test('no request leaves the browser for the extension’s sake', async () => {
  const browser = await startChromium();
  const plain = await startChromium({ withExtension: false });
  const requestsOf = (context: typeof browser.context) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    return asked;
  };
  const coached = requestsOf(browser.context);
  const bare = requestsOf(plain.context);
  for (const run of [browser, plain]) {
    for (const composer of composers) {
      const page = await run.open(composer.url);
      await composer.open(page);
      await page.keyboard.type(broadcast);
      if (run === browser) await markButton(page).click();
      await page.locator(composer.submit).last().click();
      await page.waitForFunction(() => window.posted?.length === 1);
      await page.close();
    }
  }
  const options = await browser.open(`${browser.extension}src/options/index.html`);
  await options.getByRole('heading', { name: 'This week' }).waitFor();
  const web = coached.filter((url) => !url.startsWith(browser.extension));
  expect(new Set(web)).toEqual(new Set(bare));
  expect(browser.strays).toEqual([]);
  expect(browser.complaints).toEqual([]);
  await Promise.all([browser.close(), plain.close()]);
}, 120_000);

test('what is stored has numbers and ids, and none of the words', async () => {
  const browser = await startChromium();
  const page = await browser.open('https://x.com/home');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Zanzibar marmalade, thank you Oluwaseun! How did you make it?');
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await page.waitForFunction(() => window.posted?.length === 1);
  const options = await browser.open(`${browser.extension}src/options/index.html`);
  const kept = options.locator('pre');
  await expect.poll(() => kept.innerText()).toContain('post:x');
  const worker = browser.context.serviceWorkers()[0] ?? expect.fail('no background');
  const stored = JSON.stringify(
    await worker.evaluate('Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)])'),
  );
  for (const word of ['anzibar', 'armalade', 'luwaseun', 'make it']) expect(stored).not.toContain(word);
  await browser.close();
});
