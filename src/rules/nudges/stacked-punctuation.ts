import type { Token } from '../../text/token.ts';
import { isSelling } from '../kit/is-selling.ts';
import { mentionsPeople } from '../kit/mentions-people.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { toSpan } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'Stacked punctuation',
  question: 'human',
  strength: 0.4,
  why: 'In experiments, repeated punctuation made a writer seem less competent and readers less ready to help.',
  source: {
    title: 'Sidi, Glikson & Cheshin 2021, Do you get what I mean?!?',
    url: 'https://www.frontiersin.org/articles/10.3389/fpsyg.2021.658844',
  },
  where: { count: { stacks: { min: 1 } } },
  detect: ({ draft, text, counts, signals }) => {
    if (draft.kind === 'reply' && counts.stacks < 3) return null;
    const stacks = text.tokens.filter(
      ({ kind, lower, isOwnWords }) =>
        kind === 'mark' && isOwnWords && lower.length > 2 && /^[!?]/.test(lower),
    );
    // One question in amazement, or joy among people, is no broadcast.
    if (draft.kind === 'post' && stacks.length === 1 && !isJoy(stacks[0])) return null;
    const isAmongPeople =
      (signals.personal.length > 0 && counts.links === 0) || mentionsPeople(text.words, counts);
    if (draft.kind === 'post' && isAmongPeople && !isSelling(signals)) return null;
    return { spans: stacks.map(toSpan), amount: Math.min(1, 0.4 + stacks.length * 0.2) };
  },
  offers: ({ text, match }) => [
    {
      edits: match.spans.map((span) => ({
        span,
        text: text.raw.slice(span.start, span.end).includes('?') ? '?' : '!',
      })),
    },
  ],
  what: 'There is “{quote}” where one mark would do.',
  suggestion: 'Keep one mark.',
  alternative: {
    what: '“{quote}” may look less sure of itself than a single mark.',
    suggestion: 'Keep one, and say in words what makes it exciting.',
  },
};
export default rule;

/** Whether a mark is exclamation marks only, without a question mark. */
const isJoy = (mark: Token | undefined): boolean => /^!+$/.test(mark?.lower ?? '');

export const examples: Examples = {
  flags: [
    'Big news«!!!»',
    'I made this«!!!» https://example.com/kettle',
    'Fresh rye«!!!» Order today«!!!»',
    'The doors open at nine«!!!!»',
  ],
  passes: [
    { text: 'LOVE it!!!', kind: 'reply' },
    'Wow! So good!',
    'I got the job!!! Thank you to all who read my letter.',
    'She said yes!!!',
    'You made my year!!!',
    'You did what?!',
    'She did what?!?',
    'I won!!! I danced all night!!!',
    'Well... maybe.',
    'She wrote “Stop!!!” and he stopped.',
  ],
};
