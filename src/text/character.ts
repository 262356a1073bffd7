/** Classes of characters, by which the scanner finds tokens. */
export const SPACE = 0;
export const NEWLINE = 1;
export const LETTER = 2;
export const DIGIT = 3;
const MARK = 4;
export const EMOJI = 5;
/** A letter of a script that English does not use. */
export const FOREIGN = 6;
/** A Latin look-alike from the mathematical alphabets, used to fake bold or italics. */
export const STYLED = 7;
/** Belongs to the character before it: a combining mark, joiner or variation selector. */
export const JOINER = 8;

/** Codes of the characters that the scanner treats specially. */
const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const EXCLAMATION_MARK = 33;
export const HASH = 35;
export const APOSTROPHE = 39;
export const OPENING_PARENTHESIS = 40;
export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const GREATER_THAN = 62;
export const QUESTION_MARK = 63;
export const AT_SIGN = 64;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const CURLY_APOSTROPHE = 0x2019;
export const KEYCAP = 0x20e3;

const asciiClasses = new Uint8Array(128).fill(MARK);
for (let code = 0; code <= 32; code++) asciiClasses[code] = SPACE;
asciiClasses[LINE_FEED] = NEWLINE;
asciiClasses[CARRIAGE_RETURN] = NEWLINE;
for (let code = 48; code <= 57; code++) asciiClasses[code] = DIGIT;
for (let code = 65; code <= 90; code++) {
  asciiClasses[code] = LETTER;
  asciiClasses[code + 32] = LETTER;
}

/**
 * Returns the class of a code point. To be fast, it looks up ASCII in a table and compares all
 * others with whole Unicode blocks: https://www.unicode.org/Public/UNIDATA/Blocks.txt
 */
export function classOf(code: number): number {
  if (code < 128) return asciiClasses[code] ?? MARK;
  if (code < 0x2000) return classOfLowBmp(code);
  if (code < 0x2e80) return classOfSymbols(code);
  if (code < 0x10000) return classOfHighBmp(code);
  if (code >= 0x1d400 && code <= 0x1d7ff) return STYLED;
  if (code >= 0x1f000 && code <= 0x1faff) return EMOJI;
  if (code >= 0xe0000 && code <= 0xe01ef) return JOINER;
  return FOREIGN;
}

function classOfLowBmp(code: number): number {
  if (code < 0xc0) {
    if (code === 0xa0 || code < 0xa0) return SPACE;
    if (code === 0xad) return JOINER;
    if (code === 0xa9 || code === 0xae) return MARK;
    return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : MARK;
  }
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
  if (code >= 0x300 && code <= 0x36f) return JOINER;
  if (code >= 0x1e00 && code <= 0x1eff) return LETTER;
  return code === 0x1680 ? SPACE : FOREIGN;
}

function classOfSymbols(code: number): number {
  if (code <= 0x200b || code === 0x202f || code === 0x205f) return SPACE;
  if (code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e)) return JOINER;
  if (code >= 0x2060 && code <= 0x206f) return JOINER;
  if (code >= 0x20d0 && code <= 0x20ff) return JOINER;
  if (code >= 0x2600 && code <= 0x27bf) return EMOJI;
  if (code >= 0x2b00 && code <= 0x2bff) return EMOJI;
  if (code >= 0x231a && code <= 0x23ff) return EMOJI;
  return code >= 0x2c00 ? FOREIGN : MARK;
}

function classOfHighBmp(code: number): number {
  if (code === 0x3000) return SPACE;
  if (code >= 0x3001 && code <= 0x3020) return MARK;
  if (code >= 0xfe00 && code <= 0xfe0f) return JOINER;
  if (code === 0xfeff) return JOINER;
  if (code >= 0xff01 && code <= 0xff0f) return MARK;
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  return FOREIGN;
}

/** Returns the code point at a UTF-16 offset. */
export function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? code) : code;
}

/** Returns how many UTF-16 units a code point takes. */
export function lengthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
