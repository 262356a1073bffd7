/** How light and how opaque a color is, both from 0 to 1. */
interface Background {
  readonly lightness: number;
  readonly alpha: number;
}

/** Returns the background color of `element`. */
export function backgroundOf(element: Element): Background {
  return parseColor(getComputedStyle(element).backgroundColor);
}

/**
 * Parses a color as `getComputedStyle` returns it:
 * https://www.w3.org/TR/css-color-4/#serializing-color-values
 * Lightness is the luma of sRGB. Color spaces with a lightness component of their own use that,
 * which is close enough.
 */
export function parseColor(color: string): Background {
  // The name of a color space can contain digits: display-p3.
  const [, space = '', values = ''] = /^(\w+\(\s*(?:[a-z][\w-]*\s)?)(.*)/.exec(color) ?? [];
  const [numbers = '', alpha = '1'] = /^rgba/.test(space) ? values.split(/,(?=[^,]*$)/) : values.split('/');
  const [a = 0, b = 0, c = 0] =
    numbers.match(/-?[\d.]+(e-?\d+)?|none/g)?.map((number) => Number(number) || 0) ?? [];
  const luma = 0.2126 * a + 0.7152 * b + 0.0722 * c;
  const isLab = /^l(ab|ch)/.test(space);
  const isOklab = /^okl/.test(space);
  const lightness = isLab ? a / 100 : isOklab ? a : space.startsWith('rgb') ? luma / 255 : luma;
  return { lightness, alpha: color === '' ? 0 : Number.parseFloat(alpha) || 0 };
}
