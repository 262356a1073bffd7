import { classOf, DIGIT, LETTER } from './character.ts';

const endings = new Set(
  'com org net io co uk dev app tv gg info biz ai edu gov news blog shop store xyz eu de fr ca au nz gl ly link site online tech club'.split(
    ' ',
  ),
);
/** Endings that are English words too: a link only when a path follows. */
const wordEndings = new Set('me in us be is to it at no so am'.split(' '));
const longestLabel = 63;
const mostLabels = 6;

/**
 * Where the host name that starts with the word ending at `wordEnd` ends, or -1 where "word.word" is no host
 * ("end.Start"). Looks ahead a bounded distance.
 */
export function endOfDomain(text: string, lower: string, wordEnd: number): number {
  let at = wordEnd;
  let label = '';
  for (let labels = 0; labels < mostLabels && lower.charCodeAt(at) === 46; labels++) {
    const end = endOfLabel(text, at + 1);
    if (end === at + 1) break;
    label = lower.slice(at + 1, end);
    at = end;
  }
  if (label === '') return -1;
  if (endings.has(label)) return at;
  return wordEndings.has(label) && lower.charCodeAt(at) === 47 ? at : -1;
}

function endOfLabel(text: string, start: number): number {
  let at = start;
  while (at < start + longestLabel) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? classOf(code) : -1;
    if (kind !== LETTER && kind !== DIGIT && code !== 45) break;
    at++;
  }
  return at;
}
