import {
  AT_SIGN,
  CARRIAGE_RETURN,
  COLON,
  classOf,
  codeAt,
  DIGIT,
  DOT,
  EMOJI,
  FOREIGN,
  HASH,
  HYPHEN,
  JOINER,
  KEYCAP,
  LETTER,
  lengthOf,
  NEWLINE,
  SPACE,
  STYLED,
} from './character.ts';
import { foldCase } from './fold-case.ts';
import { createIndexOf, type IndexOf } from './index-of.ts';
import type { KnownWord } from './lexicon.ts';
import { endOfGrid, isIndented } from './line-masks.ts';
import { endOfLinkAt, type LinkRule } from './link-ends.ts';
import { endOfMask } from './masks.ts';
import type { Shape, Token, TokenKind } from './token.ts';
import { endOfEmoji, endOfHandle, endOfMarks, endOfNumber } from './token-ends.ts';
import { endOfWord } from './word-ends.ts';
import { wordShape } from './word-shape.ts';

type AddToken = (kind: TokenKind, start: number, end: number, shape?: Shape) => void;

/** UTF-16 units of three look-alike letters. One or two are a variable in a formula. */
const minStyled = 6;

const currencySigns = new Set('$£€¥₹'.split('').map((sign) => sign.charCodeAt(0)));

/**
 * Splits a text into tokens in one pass, in linear time. No offset is inside a surrogate pair.
 * `findWord` looks a word up in the lexicon; leave it out where only kinds and offsets are needed.
 */
export function scan(
  text: string,
  findWord: (word: string) => KnownWord | null = () => null,
  linkRule: LinkRule = 'reader',
): Token[] {
  const lower = foldCase(text);
  const indexOf = createIndexOf(lower);
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

  const addLink = (start: number): number => {
    const end = endOfLinkAt(text, lower, start, linkRule);
    if (end > start) addToken('link', start, end);
    return end;
  };

  while (at < text.length) {
    const code = codeAt(text, at);
    const characterClass = classOf(code);
    if (characterClass === SPACE || characterClass === JOINER) {
      at += lengthOf(code);
    } else if (characterClass === NEWLINE) {
      if (code !== CARRIAGE_RETURN && breaks < 2) breaks++;
      isLineStart = true;
      const isCode = (breaks === 2 || maskEnd === at) && isIndented(text, at + 1);
      at++;
      if (isCode) maskEnd = Math.max(maskEnd, endOfLine(indexOf, text, at));
    } else if (characterClass === LETTER || characterClass === FOREIGN || characterClass === STYLED) {
      at = scanWord(text, lower, at, characterClass === STYLED, addLink, addToken);
    } else if (characterClass === DIGIT) {
      const linkEnd = addLink(at);
      at = linkEnd > at ? linkEnd : scanNumber(text, at, addToken);
    } else if (characterClass === EMOJI) {
      const start = at;
      if (isLineStart) maskEnd = Math.max(maskEnd, endOfGrid(text, start));
      at = endOfEmoji(text, start);
      addToken('emoji', start, at);
    } else {
      const end = at < maskEnd ? at : endOfMask(lower, at, isLineStart, indexOf);
      if (end > at) maskEnd = end;
      at = scanSign(text, at, code, linkRule, tokens, addToken);
    }
  }
  return tokens;
}

function endOfLine(indexOf: IndexOf, text: string, at: number): number {
  const end = indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Adds a word, or a link that starts with a word. Returns where it ends. */
function scanWord(
  text: string,
  lower: string,
  start: number,
  isStyled: boolean,
  addLink: (start: number) => number,
  addToken: AddToken,
): number {
  const end = endOfWord(text, start);
  const next = text.charCodeAt(end);
  const linkEnd = next === DOT || next === COLON || next === HYPHEN ? addLink(start) : start;
  if (linkEnd > start) return linkEnd;
  addToken(
    'word',
    start,
    end,
    isStyled && end - start >= minStyled ? 'styled' : wordShape(text, lower, start, end),
  );
  return end;
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
 * Adds what starts with a mark: a #tag, an @name, a price or a run of marks. For a reader, an @
 * behind a word or number makes it an e-mail address. Returns where it ends.
 */
function scanSign(
  text: string,
  start: number,
  code: number,
  linkRule: LinkRule,
  tokens: Token[],
  addToken: AddToken,
): number {
  const previous = tokens[tokens.length - 1];
  const isAttached = previous !== undefined && previous.end === start && previous.kind !== 'mark';
  if (code === HASH && !isAttached) {
    const end = endOfHandle(text, start, '');
    if (end > start && !isNumberTag(text, start, end)) return addUntil('tag', end);
  }
  if (code === AT_SIGN) {
    const end = endOfHandle(text, start, isAttached ? '.-' : '.-@');
    if (end > start && !isAttached) return addUntil('name', end);
    const isAddress = previous?.kind === 'word' || previous?.kind === 'number';
    if (end > start && isAddress && linkRule === 'reader') {
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
