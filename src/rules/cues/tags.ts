import type { Cue, Examples } from '../kit/rule.ts';

const rule: Cue = {
  name: 'Hashtags',
  question: 'with',
  why: 'A study of hashtags in 92,000 tweets found those of brands and celebrities close to broadcast talk.',
  source: {
    title: 'Page 2012, The linguistics of self-branding and micro-celebrity in Twitter',
    url: 'https://doi.org/10.1177/1750481312437441',
  },
  leans: 'at',
  where: { count: { tags: { min: 1 } } },
};
export default rule;

export const examples: Examples = {
  flags: ['Fresh #bread', '#bread #salt', 'Made by hand #RyeBread'],
  passes: ['Fresh bread', 'Issue #12', 'a#b'],
};
