import type { Examples, Nudge } from '../kit/rule.ts';
import { toSpan } from '../kit/spans.ts';

const ours = new Set(['we', 'us', 'our', 'ours', "we're", "we've", "we'll", "we'd"]);

/**
 * “We” alone is fine: what is flagged is a post with many of them, and no “you”, “I” or question.
 */
const rule: Nudge = {
  name: 'All about us',
  question: 'them',
  strength: 0.6,
  why: 'A field study and two experiments found many readers more involved by brand posts that say “you”.',
  source: {
    title: 'Cruz, Leonhardt & Pezzuti 2017, Second person pronouns enhance consumer involvement',
    url: 'https://ideas.repec.org/a/eee/joinma/v39y2017icp104-116.html',
  },
  where: { kind: 'post', count: { we: { min: 3 }, i: { max: 0 }, you: { max: 0 }, questions: { max: 0 } } },
  detect: ({ text, counts }) => {
    if (counts.we * 20 < counts.words) return null;
    const spans = text.words.filter((token) => token.isOwnWords && ours.has(token.lower)).map(toSpan);
    return { spans, amount: Math.min(1, counts.we / 6) };
  },
  what: 'There is “{quote}” and its kind {count} times here, and no “you”.',
  suggestion: 'Try one sentence that begins with the reader: what changes for them?',
  alternative: {
    what: 'It says “{quote}” and the like {count} times, and “you” not once.',
    suggestion: 'Turn one sentence round: who has it easier now, and how would they notice?',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«We» moved to a new office. «We» love it, and «our» team is growing.',
    '«Our» company won the award, and «we’re» proud of «our» work.',
    'Last year «we» grew by half. «We» doubled «our» team.',
  ],
  passes: [
    'We moved to a new office. We love it, and our door is open to you.',
    'We lost our keys. Did we leave them at your place?',
    'We walked home.',
    { text: 'We are sorry, we lost it and we will send our last one.', kind: 'reply' },
  ],
};
