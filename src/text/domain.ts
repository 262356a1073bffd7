import tlds from 'tlds';
import { classOf, codeAt, DIGIT, DOT, FOREIGN, HYPHEN, LETTER, lengthOf, SLASH } from './character.ts';

const topLevelDomains: ReadonlySet<string> = new Set(tlds);
/** Top-level domains that are function words or file name extensions too. */
const ambiguous = new Set(
  'am as at be by do here how im in is it me my no now so to us you md mov py zip'.split(' '),
);
const maxLabelLength = 63;
const maxLabels = 6;

/**
 * Returns where the host name ends that starts at `start`, such as "shop.example.museum", or -1
 * where there is none. `isLikely` judges each possible end. It reads a bounded distance ahead, so
 * scanning stays linear.
 */
export function endOfDomain(
  text: string,
  lower: string,
  start: number,
  isLikely: typeof isLikelyDomain = () => true,
): number {
  let end = -1;
  let at = start;
  for (let labels = 0; labels < maxLabels; labels++) {
    const labelEnd = endOfLabel(text, at);
    if (labelEnd === at || text.charCodeAt(labelEnd - 1) === HYPHEN) break;
    const isDomain = labels > 0 && topLevelDomains.has(lower.slice(at, labelEnd));
    if (isDomain && isLikely(text, start, at, labelEnd)) end = labelEnd;
    if (text.charCodeAt(labelEnd) !== DOT) break;
    at = labelEnd + 1;
  }
  return end;
}

/**
 * Whether a reader would take `text` from `start` to `end` for a host name, and not for a file name
 * or two words without a space between them ("product.You", "1.Pizza"). Its top-level domain starts
 * at `last`.
 */
export function isLikelyDomain(text: string, start: number, last: number, end: number): boolean {
  const name = text.slice(start, last);
  if (text.charCodeAt(end) === SLASH || /^www\./i.test(name)) return true;
  const topLevelDomain = text.slice(last, end);
  const startsSentence = /^\p{Lu}\P{Lu}/u.test(topLevelDomain);
  return !startsSentence && !ambiguous.has(topLevelDomain.toLowerCase()) && /\p{L}/u.test(name);
}

function endOfLabel(text: string, start: number): number {
  const limit = Math.min(text.length, start + maxLabelLength);
  let at = start;
  while (at < limit) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT && kind !== FOREIGN && code !== HYPHEN) break;
    at += lengthOf(code);
  }
  return at;
}
