import { isCountry } from '../kit/count-text.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { toSpan } from '../kit/spans.ts';

const ours = new Set(['we', 'us', 'our', 'ours', "we're", "we've", "we'll", "we'd"]);

/** “We” among friends is fine: what is flagged is a post with “our”, no “you”, and no feeling. */
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
  detect: ({ text, counts, signals }) => {
    if (counts.we * 25 < counts.words || signals.personal.length * 2 >= counts.we) return null;
    const spans = text.words
      .filter((token) => token.isOwnWords && ours.has(token.lower) && !isCountry(token))
      .map(toSpan);
    const speaksOfOwn = text.words.some(({ lower, isOwnWords }) => isOwnWords && lower === 'our');
    return speaksOfOwn ? { spans, amount: Math.min(1, counts.we / 6) } : null;
  },
  what: 'This says “{quote}” and the like {count} times, and “you” not once.',
  suggestion: 'Add one sentence that starts with “you”: what is different for the reader now?',
  alternative: {
    what: 'Of you and the reader, only “{quote}” is here, {count} times.',
    suggestion: 'Say one of these sentences from the reader’s side: what can they do now?',
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
    'Our rye ships to the US now, US customers ask for it, and we like that.',
    'We missed our train, then we sat in the rain, and now we’re so tired.',
    { text: 'We are sorry, we lost it and we will send our last one.', kind: 'reply' },
  ],
};
