import type { Token } from '../../text/token.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { toSpan } from '../kit/spans.ts';

/** Words that make a sentence long. */
const longSentence = 38;
/** Characters that make a word long. */
const longWord = 9;
/** Tokens of a sentence that are read: enough to judge it, and linear time. */
const maxTokens = 120;

const rule: Nudge = {
  name: 'Hard to read',
  question: 'human',
  strength: 0.4,
  why: 'Posts that are easier to read were liked, shared and commented on more, in the field and in experiments.',
  source: {
    title: 'Pancer, Chandler, Poole & Noseworthy 2019, How readability shapes social media engagement',
    url: 'https://doi.org/10.1002/jcpy.1073',
  },
  where: { kind: 'post', count: { words: { min: longSentence } } },
  detect: ({ text }) => {
    const hard = text.sentences.filter(({ firstToken, endToken }) =>
      isHard(text.tokens.slice(firstToken, Math.min(endToken, firstToken + maxTokens))),
    );
    return hard.length === 0
      ? null
      : { spans: hard.slice(0, 3).map(toSpan), amount: matchAmount(hard.length) };
  },
  what: '“{quote}” starts a long sentence with many long words.',
  suggestion: 'Cut it in two, and use the shorter word where there is one.',
  alternative: {
    what: 'The sentence from “{quote}” on takes more than one reading.',
    suggestion: 'Say it aloud, and put a full stop where you breathe.',
  },
};
export default rule;

/** Whether a sentence has many words and a quarter of them are long. */
function isHard(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const long = words.filter(({ lower }) => lower.length >= longWord).length;
  return words.length >= longSentence && long * 4 >= words.length;
}

export const examples: Examples = {
  flags: [
    '«The organisation’s comprehensive restructuring programme, notwithstanding considerable operational difficulties encountered throughout the preceding financial period, continues delivering substantial improvements across numerous departments, particularly regarding communication between regional management committees and their respective administrative counterparts, whose responsibilities increasingly overlap.»',
    'Short. «A considerable improvement regarding departmental communication, A considerable improvement regarding departmental communication, A considerable improvement regarding departmental communication, A considerable improvement regarding departmental communication, A considerable improvement regarding departmental communication, and a considerable improvement of the machinery for the administration of the northern territories, was reported.»',
    '«Notwithstanding the extraordinary circumstances of the previous administration, the committee is considering Notwithstanding the extraordinary circumstances of the previous administration, the committee is considering Notwithstanding the extraordinary circumstances of the previous administration, the committee is considering Notwithstanding the extraordinary circumstances of the previous administration, the committee is considering it.»',
  ],
  passes: [
    'We moved the ovens. It took a day.',
    'The organisation’s comprehensive restructuring programme continues.',
    'I went to the shop and then to the sea and then I came home and had a cup of tea and sat by the fire and read a book until the cat came in and lay on it and that was that.',
  ],
};
