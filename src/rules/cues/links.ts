import { matchAmount } from '../kit/match.ts';
import type { About, Examples, Rule } from '../kit/rule.ts';
import { linksAndReach } from '../kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  detect: ({ counts }) => (counts.links === 0 ? null : { spans: [], amount: matchAmount(counts.links) }),
};
export default rule;

export const about: About = {
  name: 'Links',
  question: 'with',
  why: 'In a vendor’s count of 900,000 LinkedIn posts, those with a link had a quarter less reach.',
  source: linksAndReach,
};

export const examples: Examples = {
  flags: ['More at https://example.com', 'https://example.com', 'example.com/a is ours'],
  passes: ['No link here.', 'the end.Start again', 'Run `curl https://example.com` once.'],
};
