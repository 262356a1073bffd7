import {
  APOSTROPHE,
  CURLY_APOSTROPHE,
  classOf,
  codeAt,
  DIGIT,
  FOREIGN,
  HYPHEN,
  LETTER,
  lengthOf,
  UNDERSCORE,
} from './character.ts';

/** Returns where the word at `start` ends, with apostrophes and hyphens between letters. */
export function endOfWord(text: string, start: number): number {
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

/** Marks that belong to a word between its letters: "don't", "well-known". */
function isInnerMark(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}
