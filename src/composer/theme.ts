import { ancestorsOf } from './ancestors.ts';

/** Whether the page behind `element` is light or dark: the first background that is not see-through. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (const ancestor of [element, ...ancestorsOf(element)]) {
    const [red, green, blue, alpha] = channels(getComputedStyle(ancestor).backgroundColor);
    if (alpha < 0.5) continue;
    // Relative weights of the eye's response: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && pageIsDark() ? 'dark' : 'light';
}

/** A page with no background of its own is painted by its colour scheme. */
function pageIsDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

function channels(color: string): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(
    Number,
  );
  return [red, green, blue, alpha];
}
