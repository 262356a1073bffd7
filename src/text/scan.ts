import {
  APOSTROPHE,
  AT_SIGN,
  CARRIAGE_RETURN,
  COLON,
  CURLY_APOSTROPHE,
  classOf,
  DIGIT,
  DOT,
  EMOJI,
  EXCLAMATION_MARK,
  FOREIGN,
  HASH,
  HYPHEN,
  JOINER,
  KEYCAP,
  LETTER,
  NEWLINE,
  QUESTION_MARK,
  SPACE,
  STYLED,
  UNDERSCORE,
} from './character.ts';
import { endOfDomain } from './domain.ts';
import { foldCase } from './fold-case.ts';
import type { KnownWord } from './lexicon.ts';
import { endOfMask } from './masks.ts';
import type { Shape, Token, TokenKind } from './token.ts';
import { endOfEmoji, endOfHandle, endOfLink, endOfNumber } from './token-ends.ts';

type AddToken = (kind: TokenKind, start: number, end: number, shape?: Shape) => void;

const currencySigns = new Set('$£€¥₹'.split('').map((sign) => sign.charCodeAt(0)));

/**
 * Splits a text into tokens in one pass, in linear time. No offset is inside a surrogate pair.
 * `findWord` looks a word up in the lexicon; leave it out where only kinds and offsets are needed.
 */
export function scan(text: string, findWord: (word: string) => KnownWord | null = () => null): Token[] {
  const lower = foldCase(text);
  const tokens: Token[] = [];
  let at = 0;
  let breaks = 0;
  let isLineStart = true;
  let maskEnd = 0;

  const addToken: AddToken = (kind, start, end, shape = 'lower') => {
    const isOwnWords = start >= maskEnd;
    const word = lower.slice(start, end);
    tokens.push({
      start,
      end,
      kind,
      lower: word,
      known: findWord(word),
      shape,
      isOwnWords,
      breaks,
      sentence: 0,
    });
    breaks = 0;
    isLineStart = false;
  };

  while (at < text.length) {
    const code = codeAt(text, at);
    const characterClass = classOf(code);
    if (characterClass === SPACE || characterClass === JOINER) {
      at += lengthOf(code);
    } else if (characterClass === NEWLINE) {
      if (code !== CARRIAGE_RETURN && breaks < 2) breaks++;
      isLineStart = true;
      at++;
    } else if (characterClass === LETTER || characterClass === FOREIGN || characterClass === STYLED) {
      at = scanWord(text, lower, at, characterClass === STYLED, addToken);
    } else if (characterClass === DIGIT) {
      at = scanNumber(text, at, addToken);
    } else if (characterClass === EMOJI) {
      const start = at;
      at = endOfEmoji(text, start);
      addToken('emoji', start, at);
    } else {
      const end = at < maskEnd ? at : endOfMask(text, at, isLineStart);
      if (end > at) maskEnd = end;
      at = scanSign(text, at, code, tokens, addToken);
    }
  }
  return tokens;
}

/** Adds a word, or a link that starts with a word. Returns where it ends. */
function scanWord(text: string, lower: string, start: number, isStyled: boolean, addToken: AddToken): number {
  const wordEnd = endOfWord(text, start);
  const linkEnd = endOfWordLink(text, lower, start, wordEnd);
  if (linkEnd > wordEnd) addToken('link', start, linkEnd);
  else addToken('word', start, wordEnd, isStyled ? 'styled' : shapeOf(text, lower, start, wordEnd));
  return linkEnd;
}

/** Adds a number, a price such as "5€", or a keycap emoji such as "1️⃣". Returns where it ends. */
function scanNumber(text: string, start: number, addToken: AddToken): number {
  const end = endOfNumber(text, start);
  if (currencySigns.has(text.charCodeAt(end))) {
    addToken('money', start, end + 1);
    return end + 1;
  }
  addToken(text.charCodeAt(end - 1) === KEYCAP ? 'emoji' : 'number', start, end);
  return end;
}

/**
 * Adds what starts with a mark: a #tag, an @name, a price or a run of marks. An @ behind a word
 * makes that word an e-mail address. Returns where it ends.
 */
function scanSign(text: string, start: number, code: number, tokens: Token[], addToken: AddToken): number {
  const previous = tokens[tokens.length - 1];
  const isAttached = previous !== undefined && previous.end === start && previous.kind !== 'mark';
  if (code === HASH && !isAttached) {
    const end = endOfHandle(text, start, '');
    if (end > start && !isNumberTag(text, start, end)) return addUntil('tag', end);
  }
  if (code === AT_SIGN) {
    const end = endOfHandle(text, start, isAttached ? '.-' : '.-@');
    if (end > start && !isAttached) return addUntil('name', end);
    if (end > start && previous?.kind === 'word') {
      tokens.pop();
      addToken('link', previous.start, end);
      return end;
    }
  }
  if (currencySigns.has(code) && classOf(text.charCodeAt(start + 1)) === DIGIT) {
    return addUntil('money', endOfNumber(text, start + 1));
  }
  return addUntil('mark', endOfMarks(text, start, code));

  function addUntil(kind: TokenKind, end: number): number {
    addToken(kind, start, end);
    return end;
  }
}

/** "#1" and "#42" number things; they are not hashtags. */
function isNumberTag(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (classOf(text.charCodeAt(at)) !== DIGIT) return false;
  return true;
}

/**
 * A run of one mark, or of "!" and "?" mixed, is one token. So is a surrogate without its other
 * half.
 */
function endOfMarks(text: string, start: number, code: number): number {
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

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (isWordCharacter(code)) at += lengthOf(code);
    else if (isInnerMark(code) && isLetterAt(text, at + 1)) at++;
    else break;
  }
  return at;
}

function isWordCharacter(code: number): boolean {
  const characterClass = classOf(code);
  return (
    characterClass === LETTER || characterClass === DIGIT || characterClass >= FOREIGN || code === UNDERSCORE
  );
}

/**
 * Returns where the link ends that starts with the word from `start` to `end`, or `end` if none
 * does.
 */
function endOfWordLink(text: string, lower: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next === COLON && lower.startsWith('://', end) && lower.startsWith('http', start))
    return endOfLink(text, end + 3);
  if (next !== DOT) return end;
  const domain = endOfDomain(text, lower, end);
  return domain < 0 ? end : endOfLink(text, domain);
}

function shapeOf(text: string, lower: string, start: number, end: number): Shape {
  const isFirstUpper = text.charCodeAt(start) !== lower.charCodeAt(start);
  const hasInnerUpper = hasUpper(text, lower, start + 1, end);
  if (!isFirstUpper) return hasInnerUpper ? 'mixed' : 'lower';
  if (hasLower(text, lower, start + 1, end)) return hasInnerUpper ? 'mixed' : 'title';
  return hasInnerUpper || end - start > 1 ? 'upper' : 'title';
}

/**
 * Whether lower case changes a letter. `lower` has straight apostrophes, so curly ones do not
 * count.
 */
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

function isExclamationOrQuestion(code: number): boolean {
  return code === EXCLAMATION_MARK || code === QUESTION_MARK;
}

/** Marks that belong to a word between its letters: "don't", "well-known". */
function isInnerMark(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? code) : code;
}

/** How many UTF-16 units a code point takes. */
function lengthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
