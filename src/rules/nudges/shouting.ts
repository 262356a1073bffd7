import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { sentenceCase } from '../kit/edits/sentence-case.ts';
import { isSelling } from '../kit/is-selling.ts';
import { mentionsPeople } from '../kit/mentions-people.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { toSpan } from '../kit/spans.ts';

/** With more words than this for each one in capitals, the capitals only stress a word or two. */
const maxWordsPerCapital = 10;

const rule: Nudge = {
  name: 'Capitals that shout',
  question: 'human',
  strength: 0.6,
  why: 'Asked to read posts aloud, people read capitals louder, higher and slower.',
  source: {
    title: 'Heath 2021, No need to yell: a prosodic analysis of writing in all caps',
    url: 'https://repository.upenn.edu/pwpl/vol27/iss1/10/',
  },
  detect: ({ draft, text, counts, signals }) => {
    if (counts.capitals < (draft.kind === 'reply' ? 5 : 2)) return null;
    if (draft.kind === 'reply' && counts.capitals * 2 < counts.words) return null;
    const runs = loudRuns(text);
    if (runs.length === 0 || counts.capitals * maxWordsPerCapital < counts.words) return null;
    // People may be loud for joy, but sellers and announcements are flagged.
    const isJoy = !isSelling(signals) && mentionsPeople(text.words, counts) && !isBossy(text);
    if (draft.kind === 'post' && isJoy) return null;
    return { spans: runs, amount: Math.min(1, 0.4 + counts.capitals / 10) };
  },
  offers: ({ text, match }) => {
    const edits = sentenceCase(
      text,
      text.words.filter(({ start }) => match.spans.some((span) => span.start <= start && start < span.end)),
    );
    return edits === null ? [] : [{ edits }];
  },
  what: '“{quote}” is all in capitals.',
  suggestion: 'Try ordinary letters, and keep capitals for one word.',
  alternative: {
    what: '“{quote}” may be heard as shouting.',
    suggestion: 'Write it in ordinary letters; the news stays the same.',
  },
};
export default rule;

/**
 * Runs of two or more words in capitals that are shouted: one of them is an everyday word, so it is
 * no name or abbreviation, and the run is not a line of its own, like a title.
 */
function loudRuns({ tokens }: ParsedText): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    while (isLoud(tokens[end]) && tokens[end]?.sentence === tokens[at]?.sentence) end++;
    const run = tokens.slice(at, end);
    const [first, last] = [run[0], run[run.length - 1]];
    const isEveryday = run.some(({ known }) => known?.isCommon === true) && run.some(isLong);
    if (
      first !== undefined &&
      last !== undefined &&
      run.length > 1 &&
      isEveryday &&
      !isTitle(tokens, at, end)
    )
      runs.push(toSpan({ start: first.start, end: last.end }));
    at = Math.max(at, end - 1);
  }
  return runs;
}

/** Words that start an order, and words of orders anywhere; joy has none. */
const orders = new Set('stop please pls attention listen read keep enough get no do dont move'.split(' '));
const ordering = new Set('must whoever please immediately'.split(' '));

/** Whether a draft is all in capitals, and a sentence of it orders people around. */
const isBossy = ({ words, tokens, sentences }: ParsedText): boolean =>
  words.length > 3 &&
  words.every(({ shape, start, end }) => shape === 'upper' || end - start === 1) &&
  (words.some(({ lower }) => ordering.has(lower)) ||
    sentences.some(({ firstToken }) => orders.has(tokens[firstToken]?.lower.replace("'", '') ?? '')));

const isLoud = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.shape === 'upper' && token.isOwnWords;

const isLong = ({ start, end }: Token): boolean => end - start > 3;

/** Whether the words from `at` to `end` start a line without "!" that other lines follow. */
function isTitle(tokens: readonly Token[], at: number, end: number): boolean {
  const lineStart = at === 0 || (tokens[at]?.breaks ?? 0) > 0;
  const next = tokens[end];
  if (!lineStart || next === undefined) return false;
  return next.breaks > 0 || next.lower === ':' || (next.lower === ',' && titleGoesOn(tokens, end));
}

/** Whether only words in capitals, numbers, and commas follow up to the next line. */
function titleGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.breaks > 0)) return true;
    if (!isLoud(token) && token.kind !== 'number' && token.lower !== ',') return false;
  }
  return false;
}

export const examples: Examples = {
  flags: [
    '«BIG NEWS» from the workshop today.',
    '«CINNAMON BUNS ARE BACK»! «ORDER NOW»!',
    'This is «THE BEST DAY EVER» for us.',
    'Please «READ THIS» before you order.',
    '«WHOEVER TOOK MY LADDER BRING IT BACK OR TELL ME WHERE IT IS»',
    '«STOP FEEDING THEM BREAD IT HURTS THEM». «OATS ARE FINE»',
  ],
  passes: [
    'HE SAID YES AND THEN HE FELL IN THE CANAL',
    { text: 'It was folded IN HALF to fit.', kind: 'reply' },
    'NASA and ESA have a new plan.',
    'The FAQ covers PDF export.',
    'That is REALLY good.',
    'THE OLD MILL, RIVER STREET, ABOUT 1908\nThe wheel is on the left.',
    'SHE DID IT!!! TEN MINUTES OFF HER BEST, AT SIXTY!!!',
    'REST API or not, the REAL MADRID match is on.',
    'I PASSED THE TEST! Fourth time lucky, and the cat is proud.',
    'HAPPY BIRTHDAY to my favourite human @jo',
    'Could the page please not ask me for cookies, then my town, then my address, before it shows me ONE SENTENCE of text?',
    'The sign said “NO DOGS ALLOWED” and the dog could read it.',
  ],
};
