import { classOf, FOREIGN } from './character.ts';
import type { Token } from './token.ts';

/** Words with no evidence either way are believed to be English up to this many. */
const fewWords = 4;

export interface Language {
  readonly language: 'en' | 'other';
  /** False where no word spoke for English and it was only not ruled out. */
  readonly isLanguageCertain: boolean;
}

/** Endings that English words have and those of its neighbors seldom. */
function looksEnglish(word: string): boolean {
  if (word.length < 5) return false;
  const last = word.charCodeAt(word.length - 1);
  if (last === 103) return word.endsWith('ing');
  if (last === 115) return word.endsWith("'s") || word.endsWith('ness');
  if (last === 116) return word.endsWith("n't") || word.endsWith('ight');
  return last === 100 && word.endsWith('ould');
}

/**
 * Whether the writer's own words are English, by counting frequent words and letters English does not use.
 * Quotations count where there is nothing else. Links, @names and #tags say nothing; doubt counts against English once there is enough to judge.
 */
export function detectLanguage(tokens: readonly Token[]): Language {
  const heard = tokens.some(({ kind, isOwnWords }) => isOwnWords && kind === 'word');
  let words = 0;
  let inEnglish = 0;
  let inForeign = 0;
  let latin = 0;
  let otherScript = 0;
  for (const token of tokens) {
    if (token.kind === 'tag') {
      if (hasForeignScript(token.lower)) inForeign += 0.5;
      continue;
    }
    if (token.kind !== 'word' || (heard && !token.isOwnWords)) continue;
    words++;
    if (hasForeignScript(token.lower) && token.shape !== 'styled') {
      otherScript += token.end - token.start;
      continue;
    }
    latin += token.end - token.start;
    const { known } = token;
    if (known !== null && known.english + known.foreign > 0) {
      inEnglish += known.english;
      inForeign += known.foreign;
    } else if (looksEnglish(token.lower)) inEnglish += 0.5;
    else if (hasAccent(token.lower)) inForeign += 0.5;
  }
  const language = decide();
  return { language, isLanguageCertain: inEnglish > 0 || words === 0 };

  function decide(): 'en' | 'other' {
    if (otherScript * 4 > latin) return 'other';
    if (inForeign > inEnglish) return 'other';
    if (inEnglish === 0) return words > fewWords ? 'other' : 'en';
    if (inForeign * 2 > inEnglish && words > fewWords) return 'other';
    return inEnglish * 8 < words ? 'other' : 'en';
  }
}

function hasForeignScript(word: string): boolean {
  const first = word.charCodeAt(0) === 35 ? 1 : 0;
  return word.charCodeAt(first) > 127 && classOf(word.codePointAt(first) ?? 0) === FOREIGN;
}

function hasAccent(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0xc0 && code < 0x250) return true;
  }
  return false;
}
