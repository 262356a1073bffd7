import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
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
  detect: ({ draft, text, counts }) => {
    if (counts.capitals < (draft.kind === 'reply' ? 5 : 2)) return null;
    if (draft.kind === 'reply' && counts.capitals * 2 < counts.words) return null;
    const runs = loudRuns(text);
    if (runs.length === 0 || counts.capitals * maxWordsPerCapital < counts.words) return null;
    const isBrief = runs.length === 1 && counts.capitals * 2 <= counts.words;
    if (isBrief && mentionsPeople(text.words, counts)) return null;
    return { spans: runs, amount: Math.min(1, 0.4 + counts.capitals / 10) };
  },
  what: '“{quote}” is all in capitals.',
  suggestion: 'Try it in ordinary letters, and let the best word carry the weight.',
  alternative: {
    what: '“{quote}” may be heard at full voice.',
    suggestion: 'Say it quietly; if it is big news, the news will do it.',
  },
};
export default rule;

/** Runs of two or more words in capitals, at least one of them too long for an abbreviation. */
function loudRuns(text: ParsedText): Span[] {
  const runs: Span[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run[run.length - 1];
    const longWords = run.filter((token) => token.end - token.start > 3).length;
    if (run.length > 1 && longWords > 0 && first && last && first.sentence === last.sentence) {
      runs.push(toSpan({ start: first.start, end: last.end }));
    }
    run = [];
  };
  for (const token of text.tokens) {
    const isLoud = token.kind === 'word' && token.shape === 'upper' && token.isOwnWords;
    if (!isLoud || (run[0] !== undefined && run[0].sentence !== token.sentence)) close();
    if (isLoud) run.push(token);
  }
  close();
  return runs;
}

export const examples: Examples = {
  flags: [
    '«BIG NEWS» from the workshop today.',
    'This is «THE BEST DAY EVER» for us.',
    'Please «READ THIS» before you order.',
  ],
  passes: [
    { text: 'It was folded IN HALF to fit.', kind: 'reply' },
    'NASA and ESA have a new plan.',
    'The FAQ covers PDF export.',
    'That is REALLY good.',
    'I PASSED THE TEST! Fourth time lucky, and the cat is proud.',
    'HAPPY BIRTHDAY to my favourite human @jo',
    'Could the page please not ask me for cookies, then my town, then my address, before it shows me ONE SENTENCE of text?',
    'The sign said “NO DOGS ALLOWED” and the dog could read it.',
  ],
};
