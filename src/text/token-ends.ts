import {
  COLON,
  COMMA,
  classOf,
  DIGIT,
  DOT,
  EMOJI,
  EXCLAMATION_MARK,
  FOREIGN,
  JOINER,
  LETTER,
  lengthOf,
  QUESTION_MARK,
  UNDERSCORE,
} from './character.ts';

/**
 * Returns where a link ends that includes at least `from`: before the next space and its
 * punctuation.
 */
export function endOfLink(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code >= 128 || '"<>'.includes(text.charAt(at))) break;
    at++;
  }
  while (at > from && '.,;:!?)\'"*]'.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * Returns where a #tag or @name ends whose sign is at `start`, or `start` where nothing follows the
 * sign. `innerMarks` are marks it may contain, but not end with.
 */
export function endOfHandle(text: string, start: number, innerMarks: string): number {
  let at = start + 1;
  let end = at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) break;
    const kind = classOf(code);
    const isPart = kind === LETTER || kind === DIGIT || kind >= FOREIGN || code === UNDERSCORE;
    if (!isPart && !innerMarks.includes(text.charAt(at))) break;
    at++;
    if (isPart) end = at;
  }
  return end === start + 1 ? start : end;
}

/**
 * Returns where the number at `start` ends, with decimals, percent sign and suffix ("10k", "2nd").
 */
export function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === COMMA || code === DOT || code === COLON) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  while (at < text.length && text.charCodeAt(at) < 128 && classOf(text.charCodeAt(at)) === LETTER) at++;
  if (text.charAt(at) === '%') at++;
  return endOfJoiners(text, at);
}

/**
 * Returns where the emoji at `start` ends, with skin tone, joined parts, or its second flag letter.
 */
export function endOfEmoji(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let at = start + lengthOf(first);
  if (isFlagLetter(first) && isFlagLetter(text.codePointAt(at) ?? 0)) return at + 2;
  for (;;) {
    const code = text.codePointAt(at) ?? 0;
    const joined = text.charCodeAt(at - 1) === zeroWidthJoiner && classOf(code) === EMOJI;
    if (code === 0 || !(joined || isSkinTone(code) || classOf(code) === JOINER)) return at;
    at += lengthOf(code);
  }
}

/**
 * Returns where a run of one mark ends, or of "!" and "?" mixed. Half a surrogate pair is alone.
 */
export function endOfMarks(text: string, start: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return start + 1;
  const canMix = isExclamationOrQuestion(code);
  let at = start + 1;
  while (at < text.length) {
    const next = text.charCodeAt(at);
    if (next !== code && !(canMix && isExclamationOrQuestion(next))) break;
    at++;
  }
  return at;
}

function endOfJoiners(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) >= 128 && classOf(text.charCodeAt(at)) === JOINER) at++;
  return at;
}

const zeroWidthJoiner = 0x200d;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isFlagLetter = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;

function isExclamationOrQuestion(code: number): boolean {
  return code === EXCLAMATION_MARK || code === QUESTION_MARK;
}
