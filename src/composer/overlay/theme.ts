import { ancestorsOf } from '../dom/ancestors.ts';
import { backgroundOf, parseColor } from '../dom/background-color.ts';

/** Whether the page is light or dark. */
export type Theme = 'light' | 'dark';

/** A background below this lightness is dark. Chosen by eye. */
const minLightness = 0.45;

/**
 * Returns whether the page behind `element` is light or dark, by the nearest background that is
 * opaque. Where that is an image, or there is none, the text color decides, because it has to
 * contrast with it.
 */
export function themeBehind(element: Element): Theme {
  for (const ancestor of [element, ...ancestorsOf(element)]) {
    if (getComputedStyle(ancestor).backgroundImage !== 'none') break;
    const { lightness, alpha } = backgroundOf(ancestor);
    if (alpha >= 0.5) return lightness < minLightness ? 'dark' : 'light';
  }
  return parseColor(getComputedStyle(element).color).lightness < minLightness ? 'light' : 'dark';
}

/**
 * Calls `onChange` when the page may have switched between light and dark, until `signal` aborts:
 * when the system switches, a background color has faded, or attributes of the root or the body
 * change.
 */
export function watchTheme(page: Document, onChange: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  page.addEventListener('transitionend', (event) => event.propertyName === 'background-color' && onChange(), {
    signal,
  });
  const observer = new MutationObserver(onChange);
  for (const root of page.querySelectorAll(':root, body')) observer.observe(root, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
