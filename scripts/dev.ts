/**
 * `npm run dev [chrome|firefox]`: opens a browser with the extension on the practice page. After
 * each change in the source, builds the extension again and reloads it and all open pages. Without
 * a display, the browser is headless, and after each build it prints what the coach says about a
 * draft.
 */
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { type Target, targets } from './build.ts';
import type { DevBrowser } from './dev/dev-browser.ts';
import { buildForDev, devFolder } from './dev/dev-build.ts';
import { startDevChromium } from './dev/dev-chromium.ts';
import { startDevFirefox } from './dev/dev-firefox.ts';
import { watchFiles } from './dev/watch-files.ts';
import { PlainError, printPlainErrors } from './plain-error.ts';
import { hasDisplay, practiceDraft } from './practice-draft.ts';

printPlainErrors();
const target = targetNamed(process.argv[2] ?? 'chrome');
// Before the build, so that a missing browser is reported at once.
if (target === 'chrome') ensureChromium();
else ensureFirefox();
console.log('Building …');
await buildForDev(target, new AbortController().signal);
const browser = await (target === 'chrome' ? startDevChromium : startDevFirefox)(devFolder(target));
if (!hasDisplay) await printWhatTheCoachSays(browser);

let build = new AbortController();
let last = Promise.resolve();
process.once('exit', () => build.abort());
watchFiles((paths) => {
  // A build that is still running has missed the new change.
  build.abort();
  build = new AbortController();
  const { signal } = build;
  last = last.then(() => update(browser, paths, signal));
});
console.log('\nChange a file to build and reload the extension. To end, press Ctrl+C or close the browser.');
await browser.closed;
process.exit();

function targetNamed(name: string): Target {
  const found = targets.find((known) => known === name);
  if (found === undefined) throw new PlainError(`“${name}” is not a browser. Use chrome or firefox.`);
  return found;
}

/** Builds and reloads the extension, and prints one line about it. */
async function update(open: DevBrowser, paths: readonly string[], signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const [first = '', ...others] = paths;
  const start = performance.now();
  try {
    await buildForDev(target, signal);
    await open.reload();
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof PlainError)) throw error;
    console.log(`\nNot reloaded: ${error.message}`);
    return;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  console.log(`\nReloaded in ${seconds} s: ${first}${more} changed.`);
  if (!hasDisplay) await printWhatTheCoachSays(open);
}

async function printWhatTheCoachSays(open: DevBrowser): Promise<void> {
  console.log(`\nTyping: ${practiceDraft}\n`);
  console.log((await open.coach(practiceDraft)) ?? 'The coach says nothing.');
}
