import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import type { Browser } from '../../tests/e2e/harness/chromium.ts';
import { broadcast, markButton } from '../../tests/e2e/harness/coach.ts';

/** A page with a composer. */
export interface ComposerPage {
  readonly url: string;
  /** The selector of the button that opens the composer, or null if it is open. */
  readonly opener: string | null;
  /** The selector of the editor. */
  readonly editor: string;
}

/** Main-thread milliseconds for each key: in all, and in calls of the extension's scripts. */
export interface KeyCost {
  readonly all: number;
  readonly inExtension: number;
}

const filler = 'The kettle was on and the rain had stopped, so we talked about bread and boats. ';

/** Types into a draft of 500 characters. With the extension, its mark is showing. */
export async function typeKeys(
  browser: Browser,
  { url, opener, editor }: ComposerPage,
  keys: number,
): Promise<KeyCost> {
  const page = await browser.open(url);
  if (opener !== null) await page.locator(opener).first().click();
  await page.locator(editor).first().click();
  await page.keyboard.insertText(`${broadcast} ${filler.repeat(5)}`.slice(0, 500));
  await page.keyboard.type(' ');
  if (browser.extension !== '') await markButton(page).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const stopTrace = await startTrace(session);
  const before = await taskSeconds(session);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await nextTask(page);
  }
  const all = ((await taskSeconds(session)) - before) * 1000;
  const inExtension = await stopTrace();
  await page.close();
  return { all: all / keys, inExtension: inExtension / keys };
}

/** Waits until the next frame is painted and its tasks are done. */
const nextTask = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** How long the main thread was busy since the page opened. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** A trace event for a call of a script of the extension. `dur` is in µs. */
const extensionCall = v.object({
  name: v.literal('FunctionCall'),
  dur: v.number(),
  args: v.object({ data: v.object({ url: v.pipe(v.string(), v.startsWith('chrome-extension://')) }) }),
});

/** Traces calls of extension scripts. The returned function stops it and returns their ms. */
async function startTrace(session: CDPSession): Promise<() => Promise<number>> {
  let microseconds = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const call = v.safeParse(extensionCall, event);
      if (call.success) microseconds += call.output.dur;
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    return microseconds / 1000;
  };
}
