import type { Token } from '../../text/token.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { mentions } from '../kit/sources.ts';
import { tokensOf, toSpan } from '../kit/spans.ts';

/** Words of somebody who gives credit, for which names are needed. */
const giving = new Set('thanks thank congrats congratulations kudos job done welcome credit'.split(' '));

const rule: Nudge = {
  name: 'Tagging many people',
  question: 'with',
  strength: 0.6,
  why: 'On Twitter a name is how people direct a message at somebody; a pile of names points everywhere.',
  source: mentions,
  where: { count: { names: { min: 4 } } },
  detect: ({ text, counts }) => {
    if (counts.words > counts.names * 6) return null;
    const names = tokensOf(text, 'name');
    if (startsWithThread(names) || text.words.some(({ lower }) => giving.has(lower))) return null;
    return { spans: names.map(toSpan), amount: Math.min(1, counts.names / 8) };
  },
  what: 'You’ve tagged {count} people, from “{quote}” on.',
  suggestion: 'Tag only the one or two you want to hear from, and say why them.',
  alternative: {
    what: '{count} people get a notification from this, “{quote}” first.',
    suggestion: 'Keep the one whose answer you’d like most, and ask them something.',
  },
};
export default rule;

/** Whether all names are in one row at the very start: a site puts the people of a thread there. */
function startsWithThread(names: readonly Token[]): boolean {
  const last = names[names.length - 1];
  return (
    last !== undefined &&
    names[0]?.start === 0 &&
    last.end - names.reduce((sum, { start, end }) => sum + end - start, 0) === names.length - 1
  );
}

export const examples: Examples = {
  flags: [
    'Look at this «@ana» «@lee» «@kim» «@sam»',
    'New oven! «@a1» «@b1» «@c1» «@d1» «@e1»',
    'For «@ana», «@lee», «@kim» and «@sam» too',
  ],
  passes: [
    '@ana @lee @kim @sam that is what I meant too',
    'I baked with @ana and @lee today, and @kim and @sam brought the jam, the butter, the tea and a very long story about a goat that had eaten one of their best hats',
    'Thank you @ana, @lee, @kim and @sam!',
    '@ana yes',
  ],
};
