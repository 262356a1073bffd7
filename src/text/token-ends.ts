import { classOf, DIGIT, EMOJI, JOINER, LETTER } from './character.ts';

/** Where a link that reaches at least to `from` ends: at the next space, less the punctuation it ends with. */
export function endOfLink(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code >= 128 || code === 34 || code === 60 || code === 62) break;
    at++;
  }
  while (at > from && '.,;:!?)\'"*]'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** Where a #tag or @name whose sign is at `start` ends; `start` where nothing follows the sign. */
export function endOfHandle(text: string, start: number, also: string): number {
  let at = start + 1;
  let end = at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) break;
    const kind = classOf(code);
    const part = kind === LETTER || kind === DIGIT || kind >= 6 || code === 95;
    if (!part && !also.includes(text.charAt(at))) break;
    at++;
    if (part) end = at;
  }
  return end === start + 1 ? start : end;
}

/** Where the number starting at `start` ends, with its decimal points, percent sign or short suffix ("10k", "2nd"). */
export function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  while (at < text.length && text.charCodeAt(at) < 128 && classOf(text.charCodeAt(at)) === LETTER) at++;
  if (text.charCodeAt(at) === 37) at++;
  return endOfJoiners(text, at);
}

/** Where the emoji starting at `start` ends: with its skin tone, its joined parts, or as a pair of flag letters. */
export function endOfEmoji(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let at = start + (first > 0xffff ? 2 : 1);
  if (isFlagLetter(first) && isFlagLetter(text.codePointAt(at) ?? 0)) return at + 2;
  for (;;) {
    const code = text.codePointAt(at) ?? 0;
    const joined = text.charCodeAt(at - 1) === 0x200d && classOf(code) === EMOJI;
    if (code === 0 || !(joined || isSkinTone(code) || classOf(code) === JOINER)) return at;
    at += code > 0xffff ? 2 : 1;
  }
}

function endOfJoiners(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) >= 128 && classOf(text.charCodeAt(at)) === JOINER) at++;
  return at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isFlagLetter = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
