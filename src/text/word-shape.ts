import { CURLY_APOSTROPHE, classOf, LETTER } from './character.ts';
import type { Shape } from './token.ts';

/** Returns the case of the word from `start` to `end`. `lower` is the whole text, case-folded. */
export function wordShape(text: string, lower: string, start: number, end: number): Shape {
  const isFirstUpper = text.charCodeAt(start) !== lower.charCodeAt(start);
  const hasInnerUpper = hasUpper(text, lower, start + 1, end);
  if (!isFirstUpper) return hasInnerUpper ? 'mixed' : 'lower';
  if (hasLower(text, lower, start + 1, end)) return hasInnerUpper ? 'mixed' : 'title';
  return hasInnerUpper || end - start > 1 ? 'upper' : 'title';
}

/** Case folding also straightens curly apostrophes, so these do not count as upper case. */
function hasUpper(text: string, lower: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== lower.charCodeAt(at) && code !== CURLY_APOSTROPHE) return true;
  }
  return false;
}

function hasLower(text: string, lower: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === lower.charCodeAt(at) && classOf(code) === LETTER) return true;
  }
  return false;
}
