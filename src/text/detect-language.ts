import { classOf, FOREIGN } from './character.ts';
import type { Token } from './token.ts';

/** The result of language detection. */
export interface Language {
  readonly language: 'en' | 'other';
  /** False where nothing ruled English out but no word was evidence for it either. */
  readonly isLanguageCertain: boolean;
}

interface Evidence {
  words: number;
  /** Words with a capital letter that are no known words: mostly names, which any language has. */
  names: number;
  english: number;
  foreign: number;
  /** How many UTF-16 units the words in Latin letters have, and those in other scripts. */
  latinLength: number;
  otherScriptLength: number;
}

/** A draft of at most this many words is English unless there is evidence against it. */
const maxWordsWithoutEvidence = 4;

/** Endings that are common in English and rare in similar languages. */
const englishEnding = /(?:ing|'s|ness|n't|ight|ould)$/;

/**
 * Detects whether the writer's own words are English, by frequent words and by letters English does
 * not use. Quotations count only where there are no own words; links and @names never count. When
 * in doubt about more than a few words, the answer is `other`: better no tip than a wrong one.
 */
export function detectLanguage(tokens: readonly Token[]): Language {
  const evidence = collectEvidence(tokens);
  return {
    language: isEnglish(evidence) ? 'en' : 'other',
    isLanguageCertain: isCertain(evidence),
  };
}

function collectEvidence(tokens: readonly Token[]): Evidence {
  const evidence: Evidence = {
    words: 0,
    names: 0,
    english: 0,
    foreign: 0,
    latinLength: 0,
    otherScriptLength: 0,
  };
  const hasOwnWords = tokens.some(({ kind, isOwnWords }) => isOwnWords && kind === 'word');
  for (const token of tokens) {
    if (token.kind === 'tag' && startsInForeignScript(token.lower)) evidence.foreign += 0.5;
    if (token.kind === 'word' && (token.isOwnWords || !hasOwnWords)) countWord(evidence, token);
  }
  return evidence;
}

function countWord(evidence: Evidence, { lower, shape, start, end, known }: Token): void {
  evidence.words++;
  if (startsInForeignScript(lower) && shape !== 'styled') {
    evidence.otherScriptLength += end - start;
    return;
  }
  evidence.latinLength += end - start;
  if (known !== null && known.english + known.foreign > 0) {
    evidence.english += known.english;
    evidence.foreign += known.foreign;
  } else if (lower.length >= 5 && englishEnding.test(lower)) {
    evidence.english += 0.5;
  } else if (hasAccent(lower)) {
    evidence.foreign += 0.5;
  } else if (shape !== 'lower') {
    evidence.names++;
  }
}

function isEnglish({ words, names, english, foreign, latinLength, otherScriptLength }: Evidence): boolean {
  const isShort = words <= maxWordsWithoutEvidence;
  if (otherScriptLength * 4 > latinLength || foreign > english) return false;
  if (english === 0) return isShort;
  return (isShort || foreign * 2 <= english) && english * 6 >= words - names;
}

/** Whether so many words are English that what is counted in the draft can be judged, too. */
const isCertain = ({ words, names, english, foreign }: Evidence): boolean =>
  words === 0 || (english > 0 && foreign * 4 <= english && english * 4 >= words - names / 2);

function startsInForeignScript(word: string): boolean {
  const first = word.startsWith('#') ? 1 : 0;
  return word.charCodeAt(first) > 127 && classOf(word.codePointAt(first) ?? 0) === FOREIGN;
}

/** Whether a word has a letter from U+00C0 to U+024F: Latin letters with accents. */
function hasAccent(word: string): boolean {
  return /[\u00c0-\u024f]/.test(word);
}
