/** A color as far as light and dark go: both from 0 to 1. */
interface Background {
  readonly light: number;
  readonly alpha: number;
}

/** How light the background color of `element` is, and how much it hides. */
export function backgroundOf(element: Element): Background {
  return readColor(getComputedStyle(element).backgroundColor);
}

/**
 * Reads a color as `getComputedStyle` gives it (https://www.w3.org/TR/css-color-4/#serializing-color-values).
 * Lightness is that of sRGB's luma; the spaces that have a lightness of their own are near enough to it.
 */
export function readColor(color: string): Background {
  // A name may hold digits: display-p3.
  const [, space = '', values = ''] = /^(\w+\(\s*(?:[a-z][\w-]*\s)?)(.*)/.exec(color) ?? [];
  const [numbers = '', alpha = '1'] = /^rgba/.test(space) ? values.split(/,(?=[^,]*$)/) : values.split('/');
  const [a = 0, b = 0, c = 0] =
    numbers.match(/-?[\d.]+(e-?\d+)?|none/g)?.map((one) => Number(one) || 0) ?? [];
  const luma = 0.2126 * a + 0.7152 * b + 0.0722 * c;
  const isLab = /^l(ab|ch)/.test(space);
  const isOk = /^okl/.test(space);
  const light = isLab ? a / 100 : isOk ? a : space.startsWith('rgb') ? luma / 255 : luma;
  return { light, alpha: color === '' ? 0 : Number.parseFloat(alpha) || 0 };
}
