import { cutTags } from '../kit/edits/cut-tags.ts';
import { isSelling } from '../kit/is-selling.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { tokensOf, toSpan } from '../kit/spans.ts';

/** How many tags are fine on a site, by its own advice or its custom. A test checks the ids. */
export const tagsPerSite: Readonly<Record<string, number>> = {
  x: 2,
  threads: 1,
  bluesky: 2,
  linkedin: 3,
  facebook: 2,
  instagram: 5,
  mastodon: 4,
  reddit: 0,
  hackernews: 0,
};
/** Where the site is not known. */
const elsewhere = { selling: 3, other: 5 };
/** Where the site is not known, this many more are still fine in a draft with enough words. */
const maxOver = 4;

const rule: Nudge = {
  name: 'A pile of hashtags',
  question: 'with',
  strength: 0.6,
  why: 'The head of Instagram says that a few specific tags do better than many, and that tags add no reach.',
  source: {
    title: 'Adam Mosseri 2025, on Instagram’s limit of five hashtags',
    url: 'https://en.shiftdelete.net/an-era-is-ending-on-instagram-hashtag-limit-imposed',
  },
  detect: ({ text, counts, draft, signals }) => {
    const most = tagsPerSite[draft.site ?? ''] ?? elsewhere[isSelling(signals) ? 'selling' : 'other'];
    const over = counts.tags - most;
    if (over <= 0) return null;
    const wordsPerTag = draft.kind === 'reply' ? 1 : 3;
    const hasEnoughWords = counts.tags * wordsPerTag < counts.words;
    if (draft.site === null && hasEnoughWords && over <= maxOver) return null;
    return { spans: tokensOf(text, 'tag').map(toSpan), amount: Math.min(1, 0.5 + over / 8) };
  },
  offers: (input) => cutTags(input, Math.min(2, tagsPerSite[input.draft.site ?? ''] ?? 2)),
  what: 'That’s {count} hashtags, from “{quote}” on.',
  suggestion: 'Keep the one or two that people search for.',
  alternative: {
    what: '{count} hashtags start with “{quote}”.',
    suggestion: 'Choose the two that fit best, and drop the others.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    'We open on Friday «#launch» «#sale» «#tech» «#deals» «#lamp» «#shop»',
    '«#one» «#two» «#three» «#four» «#five» «#six» is how I count.',
    { text: 'Fresh bread today «#bread» «#baking» «#sourdough»', site: 'x' },
    { text: 'Show HN: a clock for bread «#bread»', site: 'hackernews' },
  ],
  passes: [
    'Fresh bread today #bread #baking #sourdough',
    'Found this on the beach #shell #sea #sunday #walk',
    { text: 'Fresh bread today #bread #baking #sourdough #oven', site: 'mastodon' },
    'I baked rye #bread for my #family on #monday and again for the #neighbours the day after.',
    'Issues #1 #2 #3 #4 and #5 are fixed.',
    'Write `#a #b #c #d` to make four tags.',
  ],
};
