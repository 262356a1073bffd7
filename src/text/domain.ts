import { classOf, DIGIT, DOT, HYPHEN, LETTER, SLASH } from './character.ts';

const topLevelDomains = new Set(
  'com org net io co uk dev app tv gg info biz ai edu gov news blog shop store xyz eu de fr ca au nz gl ly link site online tech club'.split(
    ' ',
  ),
);
/** Top-level domains that are English words too. They make a link only when a path follows. */
const wordDomains = new Set('me in us be is to it at no so am'.split(' '));
const maxLabelLength = 63;
const maxLabels = 6;

/**
 * Returns where a host name ends whose first label is the word that ends at `wordEnd`, or -1 where
 * "word.word" is not a host ("end.Start"). It reads a bounded distance ahead, so scanning stays
 * linear.
 */
export function endOfDomain(text: string, lower: string, wordEnd: number): number {
  let at = wordEnd;
  let label = '';
  for (let labels = 0; labels < maxLabels && lower.charCodeAt(at) === DOT; labels++) {
    const end = endOfLabel(text, at + 1);
    if (end === at + 1) break;
    label = lower.slice(at + 1, end);
    at = end;
  }
  if (label === '') return -1;
  if (topLevelDomains.has(label)) return at;
  return wordDomains.has(label) && lower.charCodeAt(at) === SLASH ? at : -1;
}

function endOfLabel(text: string, start: number): number {
  let at = start;
  while (at < start + maxLabelLength) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? classOf(code) : -1;
    if (kind !== LETTER && kind !== DIGIT && code !== HYPHEN) break;
    at++;
  }
  return at;
}
