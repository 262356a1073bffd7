import { ancestorsOf } from '../dom/ancestors.ts';
import { backgroundOf, readColor } from '../dom/background-color.ts';

export type Theme = 'light' | 'dark';

/** Darker than this is dark: the middle gray, told by eye. */
const middle = 0.45;

/**
 * Whether the page behind `element` is light or dark: by the first background that is not see-through. An image
 * cannot be read, and a page without any background is painted by its color scheme: then the color of the words
 * tells, which are made to be read on it.
 */
export function themeBehind(element: Element): Theme {
  for (const ancestor of [element, ...ancestorsOf(element)]) {
    if (getComputedStyle(ancestor).backgroundImage !== 'none') break;
    const { light, alpha } = backgroundOf(ancestor);
    if (alpha >= 0.5) return light < middle ? 'dark' : 'light';
  }
  return readColor(getComputedStyle(element).color).light < middle ? 'light' : 'dark';
}

/**
 * Calls `changed` when the page may have turned from light to dark or back, until `signal` aborts: when the system
 * does, and when the site marks its root, which it does on one of two elements.
 */
export function watchTheme(page: Document, changed: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  // Sites let their colors fade.
  page.addEventListener('transitionend', (event) => event.propertyName === 'background-color' && changed(), {
    signal,
  });
  const observer = new MutationObserver(changed);
  for (const root of page.querySelectorAll(':root, body')) observer.observe(root, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
