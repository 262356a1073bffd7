import type { About, Examples, Rule } from './kit/rule.ts';
import { amountOf } from './kit/sighting.ts';
import { adContent } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  detect: ({ counts }) => (counts.links === 0 ? null : { spans: [], amount: amountOf(counts.links) }),
};
export default rule;

export const about: About = {
  name: 'Links',
  question: 'with',
  why: 'A post that only carries people elsewhere is a broadcast.',
  source: adContent,
};

export const examples: Examples = {
  flags: ['More at https://example.com', 'https://example.com', 'example.com/a is ours'],
  passes: ['No link here.', 'the end.Start again', 'Run `curl https://example.com` once.'],
};
