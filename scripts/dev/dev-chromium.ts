import type { Page, Worker } from 'playwright-core';
import { loadExtension } from '../load-extension.ts';
import { PlainError } from '../plain-error.ts';
import { hasDisplay, markOn, readCard } from '../practice-draft.ts';
import { waitForWelcomePage } from '../welcome-page.ts';
import { type DevBrowser, maxWait } from './dev-browser.ts';

/** Chromium's own page about extensions, which alone can reload one that does not start. */
const managePage = 'chrome://extensions';

/** Starts Chromium on the practice page, with the extension in `folder`. */
export async function startDevChromium(folder: string): Promise<DevBrowser> {
  const { context, pageUrl } = await loadExtension(
    {
      headless: !hasDisplay,
      viewport: hasDisplay ? null : { width: 1180, height: 760 },
      args: hasDisplay ? [] : ['--disable-gpu'],
    },
    folder,
  );
  const practice = await waitForWelcomePage(context);
  const { host: id, href: practiceUrl } = new URL(practice.url());
  const isOwn = (page: Page) => page.url().startsWith(pageUrl(''));
  const manage = (page: Page, code: string) =>
    page.evaluate<string | undefined>(`chrome.developerPrivate.${code}`);

  return {
    name: 'Chromium',
    async reload() {
      // Chromium closes the extension's own pages, so they go elsewhere and come back. Their
      // windows stay open, and so does the browser.
      const own = context.pages().filter(isOwn);
      const others = context.pages().filter((page) => /^https?:/.test(page.url()));
      const parked = own.map((page) => ({ page, url: page.url() }));
      await Promise.all(own.map((page) => page.goto(managePage)));
      const control = own[0] ?? (await context.newPage());
      if (own.length === 0) await control.goto(managePage);
      try {
        const started = context.waitForEvent('serviceworker', { timeout: maxWait });
        started.catch(() => undefined);
        // An unpacked extension stays loaded after a reload only in developer mode.
        await manage(control, 'updateProfileConfiguration({ inDeveloperMode: true })');
        const problem = await manage(
          control,
          `reload('${id}', { failQuietly: true, populateErrorForUnpacked: true }).then((error) => error?.error)`,
        );
        if (problem !== undefined) throw new PlainError(problem);
        await started.then(untilActive).catch(async () => {
          const error = await manage(
            control,
            `getExtensionInfo('${id}').then(({ runtimeErrors }) => runtimeErrors.at(-1)?.message)`,
          );
          throw new PlainError(error ?? 'Its background did not start.');
        });
      } finally {
        if (own.length === 0) await control.close();
        await Promise.allSettled([
          ...parked.map(({ page, url }) => page.goto(url)),
          ...others.map((page) => page.reload()),
        ]);
      }
    },
    async coach(draft) {
      const page = context.pages().find(isOwn) ?? (await context.newPage());
      await page.goto('about:blank');
      await page.goto(practiceUrl);
      await page.locator('textarea').first().click();
      await page.keyboard.type(draft);
      const spoke = await markOn(page)
        .waitFor({ timeout: maxWait })
        .then(
          () => true,
          () => false,
        );
      return spoke ? readCard(page) : null;
    },
    closed: new Promise((done) => context.once('close', () => done())),
  };
}

/** Waits until the background runs. Fails if it throws an error while it starts. */
async function untilActive(worker: Worker): Promise<void> {
  const state = await worker.evaluate<string | undefined>(
    `new Promise((done) => {
      const end = Date.now() + ${maxWait};
      const check = () => {
        const state = registration.active?.state;
        if (state === 'activated' || Date.now() > end) done(state);
        else setTimeout(check, 20);
      };
      check();
    })`,
  );
  if (state !== 'activated') throw new Error('The background is not active.');
}
