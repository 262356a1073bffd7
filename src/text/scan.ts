import { classOf, DIGIT, EMOJI, FOREIGN, JOINER, LETTER, NEWLINE, SPACE, STYLED } from './character.ts';
import { endOfDomain } from './domain.ts';
import { foldCase } from './fold-case.ts';
import type { KnownWord } from './lexicon.ts';
import { endOfMask } from './masks.ts';
import type { Shape, Token, TokenKind } from './token.ts';
import { endOfEmoji, endOfHandle, endOfLink, endOfNumber } from './token-ends.ts';

const currency = new Set('$£€¥₹'.split('').map((sign) => sign.charCodeAt(0)));

/**
 * Reads a text into tokens in one pass, in time linear in its length. Every offset falls between code points.
 * `look` finds a word the coach knows; those who only want to know what is where leave it out.
 */
export function scan(text: string, look: (word: string) => KnownWord | null = () => null): Token[] {
  const lower = foldCase(text);
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let breaks = 0;
  let lineStart = true;
  let maskEnd = 0;

  const push = (kind: TokenKind, start: number, end: number, shape: Shape): void => {
    const isOwnWords = start >= maskEnd;
    const text = lower.slice(start, end);
    tokens.push({ start, end, kind, lower: text, known: look(text), shape, isOwnWords, breaks, sentence: 0 });
    breaks = 0;
    lineStart = false;
  };

  while (at < length) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    const start = at;
    if (kind === SPACE || kind === JOINER) {
      at += code > 0xffff ? 2 : 1;
    } else if (kind === NEWLINE) {
      if (code !== 13 && breaks < 2) breaks++;
      lineStart = true;
      at++;
    } else if (kind === LETTER || kind === FOREIGN || kind === STYLED) {
      at = endOfWord(text, start);
      const linkEnd = endOfWordLink(text, lower, start, at);
      if (linkEnd === at)
        push('word', start, at, kind === STYLED ? 'styled' : shapeOf(text, lower, start, at));
      else push('link', start, linkEnd, 'lower');
      at = linkEnd;
    } else if (kind === DIGIT) {
      at = endOfNumber(text, start);
      if (currency.has(text.charCodeAt(at))) push('money', start, ++at, 'lower');
      else push(text.charCodeAt(at - 1) === 0x20e3 ? 'emoji' : 'number', start, at, 'lower');
    } else if (kind === EMOJI) {
      at = endOfEmoji(text, start);
      push('emoji', start, at, 'lower');
    } else {
      if (start >= maskEnd) {
        const end = endOfMask(text, start, lineStart);
        if (end > start) maskEnd = end;
      }
      at = scanSign(text, start, code, tokens, push);
    }
  }
  return tokens;
}

type Push = (kind: TokenKind, start: number, end: number, shape: Shape) => void;

/** Reads what starts with punctuation: a #tag, an @name, an e-mail's domain, a price, or a run of marks. */
function scanSign(text: string, start: number, code: number, tokens: Token[], push: Push): number {
  const previous = tokens[tokens.length - 1];
  const glued = previous !== undefined && previous.end === start && previous.kind !== 'mark';
  if (code === 35 && !glued) {
    const end = endOfHandle(text, start, '');
    if (end > start && !isNumberTag(text, start, end)) return pushTo('tag', end);
  }
  if (code === 64) {
    const end = endOfHandle(text, start, glued ? '.-' : '.-@');
    if (end > start && !glued) return pushTo('name', end);
    if (end > start && previous?.kind === 'word') {
      tokens.pop();
      push('link', previous.start, end, 'lower');
      return end;
    }
  }
  if (currency.has(code) && classOf(text.charCodeAt(start + 1)) === DIGIT) {
    return pushTo('money', endOfNumber(text, start + 1));
  }
  return pushTo('mark', endOfMarks(text, start, code));

  function pushTo(kind: TokenKind, end: number): number {
    push(kind, start, end, 'lower');
    return end;
  }
}

/** "#1" and "#42" count things; they are not hashtags. */
function isNumberTag(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (classOf(text.charCodeAt(at)) !== DIGIT) return false;
  return true;
}

/** A run of one mark, or of "!" and "?" mixed, is one token; a surrogate without its half stands alone. */
function endOfMarks(text: string, start: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return start + 1;
  const shout = code === 33 || code === 63;
  let at = start + 1;
  while (at < text.length) {
    const next = text.charCodeAt(at);
    if (next !== code && !(shout && (next === 33 || next === 63))) break;
    at++;
  }
  return at;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    if (code > 127) code = codeAt(text, at);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT || kind >= FOREIGN || code === 95) at += code > 0xffff ? 2 : 1;
    else if ((code === 39 || code === 0x2019 || code === 45) && isLetterAt(text, at + 1)) at++;
    else break;
  }
  return at;
}

function endOfWordLink(text: string, lower: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next === 58 && lower.startsWith('://', end) && lower.startsWith('http', start))
    return endOfLink(text, end + 3);
  if (next !== 46) return end;
  const domain = endOfDomain(text, lower, end);
  return domain < 0 ? end : endOfLink(text, domain);
}

function shapeOf(text: string, lower: string, start: number, end: number): Shape {
  if (text.charCodeAt(start) === lower.charCodeAt(start))
    return hasCapital(text, lower, start, end) ? 'mixed' : 'lower';
  let small = 0;
  let capital = 0;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== lower.charCodeAt(at) && code !== 0x2019) capital++;
    else if (classOf(code) === LETTER) small++;
  }
  if (capital === 0) return small === 0 && end - start > 1 ? 'upper' : 'title';
  return small === 0 ? 'upper' : 'mixed';
}

function hasCapital(text: string, lower: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== lower.charCodeAt(at) && code !== 0x2019) return true;
  }
  return false;
}

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === LETTER;

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? code) : code;
}
