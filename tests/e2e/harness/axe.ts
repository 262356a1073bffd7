import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  var axe: typeof axeCore;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Loads axe, which checks the accessibility of a page: https://github.com/dequelabs/axe-core */
export async function loadAxe(page: Page): Promise<void> {
  // The extension's pages allow no inline script elements, so axe is evaluated instead.
  await page.evaluate(source);
}

/**
 * The problems that axe finds in the element that matches `selector`, including shadow roots.
 * Checks only `rules` if there are any. `loadAxe` must be called before.
 */
export function axeProblems(page: Page, selector: string, rules: readonly string[] = []): Promise<string[]> {
  return page.evaluate(
    async ([wanted, runOnly]) => {
      const options = runOnly.length > 0 ? { runOnly: [...runOnly] } : {};
      const { violations, passes } = await axe.run({ include: [wanted] }, options);
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html}`),
      );
      // Without passes, axe has checked nothing.
      return passes.length === 0 ? ['axe checked nothing', ...found] : found;
    },
    [selector, rules] as const,
  );
}
