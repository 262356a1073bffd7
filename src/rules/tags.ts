import type { About, Examples, Rule } from './kit/rule.ts';
import { amountOf } from './kit/sighting.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  detect: ({ counts }) => (counts.tags === 0 ? null : { spans: [], amount: amountOf(counts.tags) }),
};
export default rule;

export const about: About = {
  name: 'Hashtags',
  question: 'with',
  why: 'Tags address a crowd, not a reader.',
  source: {
    title: 'Boyd, Golder & Lotan 2010, Tweet, tweet, retweet',
    url: 'https://doi.org/10.1109/HICSS.2010.412',
  },
};

export const examples: Examples = {
  flags: ['Fresh #bread', '#bread #salt', 'Made by hand #RyeBread'],
  passes: ['Fresh bread', 'Issue #12', 'a#b'],
};
