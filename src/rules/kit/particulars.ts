import type { ParsedText } from '../../text/parsed-text.ts';
import type { Token } from '../../text/token.ts';
import { stem } from './content-words.ts';
import { isGeneric } from './generic-words.ts';

/** What a reply has that could not stand in a reply to somebody else. */
export interface Particulars {
  /** Different words that are neither common nor generic. Names and signatures are not counted. */
  readonly words: number;
  /** Those that the text it answers has, too. */
  readonly shared: number;
  /** Numbers, times and prices: not “5 stars”, and no telephone numbers. */
  readonly figures: number;
  /** Things that somebody did or will do: “I've refunded”, “has been fixed”, “I'll ring”. */
  readonly acts: number;
}

/** Shorter words say little about the subject. */
const minLength = 3;
/** The digits of the longest number that is no telephone number, account or the like. */
const maxDigits = 5;
/** A signature is so many tokens at most, after a dash or on a line of its own. */
const maxSignature = 5;

const doers = new Set("i we i've we've i'll we'll i'd we'd i'm we're he she they".split(' '));
/** “Looked into” and “passed on” are not here: templates say that of every case. */
const deeds = new Set(
  `refund refunded credited sent posted ordered replaced repaired fixed corrected removed rang ring ringed
  phoned called calling booked moved changed cancelled canceled checked asked told spoke spoken visited met
  read watched tried tested found lost forgot missed broke made built baked cooked wrote printed saved kept
  put took gave got bought paid photographed measured recut added deleted opened closed reset shipped
  dispatched processed resolved replied messaged emailed`.split(/\s+/),
);
const auxiliaries = new Set(
  "have has had been be is are was were just already now it's that's get got gets will".split(' '),
);

/** Measures what a reply has of its own. Time is linear in both texts. */
export function particularsOf(text: ParsedText, answered: ParsedText | null): Particulars {
  const theirs = new Set(answered?.words.filter(isParticular).map(({ lower }) => stem(lower)));
  const words = new Set<string>();
  const shared = new Set<string>();
  let figures = 0;
  let acts = 0;
  const end = signatureStart(text.tokens);
  for (let at = 0; at < end; at++) {
    const token = text.tokens[at];
    if (token === undefined || !token.isOwnWords) continue;
    const isNumber = token.kind === 'number';
    if (token.kind === 'money' || (isNumber && isFigure(text.tokens, at))) figures++;
    if (token.kind !== 'word') continue;
    if (deeds.has(token.lower) && isDone(text.tokens, at)) acts++;
    if (!isParticular(token)) continue;
    const word = stem(token.lower);
    if (theirs.has(word)) shared.add(word);
    if (token.shape === 'lower' || token.shape === 'upper' || isAtStart(text, at)) words.add(word);
  }
  return { words: words.size, shared: shared.size, figures, acts };
}

const isParticular = ({ lower, known }: Token): boolean =>
  lower.length >= minLength && known?.isCommon !== true && !lower.includes("'") && !isGeneric(lower);

const cases = new Set(['ticket', 'order', 'case', 'reference', 'booking', 'complaint', 'request', 'policy']);
/** Tokens between “ticket” and its number: “ticket number #”. */
const maxCaseGap = 3;
/** Whether a long number is that of their own case, which a template cannot know. */
const isTheirCase = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - maxCaseGap), at).some(({ lower }) => cases.has(lower));

function isFigure(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at]?.lower ?? '';
  if (digits.length > maxDigits) return isTheirCase(tokens, at);
  return !tokens[at + 1]?.lower.startsWith('star') && digits !== '24';
}

/** Whether the deed at `at` has a doer, or is a passive that tells what was done. */
function isDone(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--) {
    const word = tokens[before]?.lower ?? '';
    if (doers.has(word) || word === 'been') return true;
    if (!auxiliaries.has(word)) return false;
  }
  return false;
}

const isAtStart = ({ tokens, sentences }: ParsedText, at: number): boolean =>
  sentences[tokens[at]?.sentence ?? -1]?.firstToken === at && tokens[at]?.shape === 'title';

/** The index of the token where a signature starts, or the number of tokens. */
function signatureStart(tokens: readonly Token[]): number {
  for (let at = tokens.length - 1; at > 0 && at >= tokens.length - maxSignature; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const isDash = token.kind === 'mark' && /^[-–—^~∞]/.test(token.lower);
    if (isDash || token.breaks > 0) return at;
  }
  return tokens.length;
}
