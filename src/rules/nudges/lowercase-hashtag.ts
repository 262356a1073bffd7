import { camelCase } from '../kit/camel-case.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { accessiblePosts } from '../kit/sources.ts';
import { tokensOf, toSpan } from '../kit/spans.ts';

const rule: Nudge = {
  name: 'A hashtag without capitals',
  question: 'human',
  strength: 0.25,
  why: 'Capitals help a screen reader to say the words of a hashtag apart.',
  source: accessiblePosts,
  where: { count: { tags: { min: 1 } } },
  detect: ({ text }) => {
    for (const tag of tokensOf(text, 'tag')) {
      const camel = camelCase(text.raw.slice(tag.start, tag.end));
      if (camel !== null) return { spans: [toSpan(tag)], amount: 0.8, values: { camel } };
    }
    return null;
  },
  offers: ({ text }) => {
    const edits = tokensOf(text, 'tag').flatMap((tag) => {
      const camel = camelCase(text.raw.slice(tag.start, tag.end));
      return camel === null ? [] : [{ span: toSpan(tag), text: camel }];
    });
    return [{ edits }];
  },
  what: 'A screen reader may read “{quote}” as one long word.',
  suggestion: 'Start each word with a capital: “{camel}”.',
  alternative: {
    what: 'Without capitals, the words in “{quote}” are hard to tell apart.',
    suggestion: 'Give each word its capital: “{camel}”.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    'We are hiring «#joinourteam»',
    'Rain again «#goodmorningworld»',
    'So it goes «#throwbackthursday»',
  ],
  passes: [
    'Loading the #cargo',
    'A #candid shot',
    'We are hiring #JoinOurTeam',
    'Fresh #sourdough',
    'Born in #amsterdam',
  ],
};
