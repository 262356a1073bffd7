import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GalleryServer, startGalleryServer } from '../../../scripts/gallery/gallery-server.ts';
import { sections } from '../../gallery/sections.ts';
import type { OverlayState, PageState } from '../../gallery/state.ts';
import { stateUrl } from '../../gallery/state-url.ts';
import { variantIn } from '../../gallery/variant.ts';
import { isNode, nameOf, readText, trackedFiles, walkSyntaxTree } from '../../unit/repository/source-tree.ts';
import { axeProblems, loadAxe } from '../harness/axe.ts';
import { type Browser, startChromium } from '../harness/chromium.ts';

let browser: Browser;
let server: GalleryServer;
let page: Page;
/** The names of the components in all states so far. */
const shown = new Set<string>();
beforeAll(async () => {
  server = await startGalleryServer();
  browser = await startChromium({ withExtension: false });
  // The browser of the tests reaches only the fixtures.
  await browser.context.unrouteAll();
  page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(state: PageState | OverlayState): Promise<void> {
  await page.goto(new URL(stateUrl(state, variantIn('')), server.url).href);
  await page.locator('html[data-ready]').waitFor();
}

/** Changes the theme of the page and the overlay. */
const makeDark = () =>
  page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
    const coach = document.querySelector('talkwith-coach')?.shadowRoot?.querySelector<HTMLElement>('.coach');
    if (coach != null) coach.dataset.theme = 'dark';
  });

const states = sections.flatMap((section) =>
  section.states.map((state) => ({ ...state, section: section.title })),
);

describe('the gallery', () => {
  test.each(states)('shows without an error, and axe finds no problem: $section: $title', async (state) => {
    await open(state);
    for (const name of await page.evaluate(() => [...window.shownComponents])) shown.add(name);
    await loadAxe(page);
    const selector = 'view' in state && state.view !== 'highlights' ? 'talkwith-coach' : 'main';
    expect(await axeProblems(page, selector)).toEqual([]);
    await makeDark();
    const inTheDark = await axeProblems(page, selector, ['color-contrast']);
    // Some states have no text.
    expect(inTheDark.filter((problem) => problem !== 'axe checked nothing')).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });

  test('shows every view component', () => {
    const views = trackedFiles.filter((path) => /^src\/.*\.tsx$/.test(path));
    const components = views.flatMap((path) => exportedComponents(path));
    expect(components.length).toBeGreaterThan(40);
    expect(components.filter((name) => !shown.has(name))).toEqual([]);
  });

  test('shows all its sections on one page, and only one of them for a picture', async () => {
    await page.goto(`${server.url}tests/gallery/index.html`);
    await page.locator('iframe').first().waitFor();
    expect(await page.locator('iframe').count()).toBe(states.length);
    expect(await page.locator('header nav a').count()).toBe(sections.length);
    await page.locator('select[name="language"]').selectOption('ar');
    await page.waitForURL(/language=ar/);
    const first = page.locator('#mark iframe').first();
    expect(await first.getAttribute('src')).toContain('language=ar');
    await page.goto(`${server.url}tests/gallery/index.html?section=mark`);
    await page.locator('#mark iframe').first().waitFor();
    expect(await page.locator('section').count()).toBe(1);
  });

  test('shows the mark from right to left in Arabic, and in any language if asked', async () => {
    const [state] = states;
    if (state === undefined) throw new Error('The gallery is empty.');
    for (const variant of [{ language: 'ar' }, { direction: 'rtl' }] as const) {
      await page.goto(new URL(stateUrl(state, { ...variantIn(''), ...variant }), server.url).href);
      await page.locator('html[data-ready]').waitFor();
      await page.locator('.coach[dir="rtl"] button').waitFor();
    }
  });
});

/** The components that a file exports: functions and classes with a capital letter. */
function exportedComponents(path: string): string[] {
  return walkSyntaxTree(path, readText(path)).flatMap(({ node }) => {
    if (node.type !== 'ExportNamedDeclaration' || !isNode(node.declaration)) return [];
    if (!/^(Function|Class)Declaration$/.test(node.declaration.type)) return [];
    const name = nameOf(node.declaration.id) ?? '';
    return /^[A-Z]/.test(name) ? [name] : [];
  });
}

test('each state has an id of its own', () => {
  const ids = states.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
