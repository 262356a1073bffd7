import type { Examples, Rule } from './kit/rule.ts';
import { bare, tokensOf } from './kit/spans.ts';

/** Tags a post may carry before the coach speaks; what each site's own guidance or custom allows. */
const customs: Readonly<Record<string, number>> = {
  x: 2,
  threads: 1,
  bluesky: 2,
  linkedin: 3,
  facebook: 2,
  instagram: 5,
  mastodon: 4,
  reddit: 0,
  'hacker-news': 0,
};
const usual = 3;

const rule: Rule = {
  kind: 'nudge',
  name: 'A pile of hashtags',
  question: 'with',
  strength: 0.6,
  why: 'A few tags help people find you; a pile of them reads as an address to a crowd, and sites do not carry it further.',
  source: {
    title: 'Instagram’s head, Adam Mosseri, on the limit of five hashtags',
    url: 'https://www.threads.com/@mosseri',
  },
  detect: ({ text, counts, draft }) => {
    const over = counts.tags - (customs[draft.site ?? ''] ?? usual);
    if (over <= 0) return null;
    return { spans: tokensOf(text, 'tag').map(bare), amount: Math.min(1, 0.5 + over / 8) };
  },
  what: 'There are {count} hashtags here, from “{quote}” on.',
  suggestion: 'Keep the one or two that people would really look for, and say the rest in words.',
};
export default rule;

export const examples: Examples = {
  flags: [
    'We open on Friday «#launch» «#sale» «#tech» «#deals»',
    '«#one» «#two» «#three» «#four» «#five» is how I count in tags.',
    { text: 'Fresh bread today «#bread» «#baking» «#sourdough»', site: 'x' },
  ],
  passes: [
    'Fresh bread today #bread #baking #sourdough',
    { text: 'Fresh bread today #bread #baking #sourdough #oven', site: 'mastodon' },
    'Issues #1 #2 #3 #4 and #5 are fixed.',
    'Write `#a #b #c #d` to make four tags.',
  ],
};
