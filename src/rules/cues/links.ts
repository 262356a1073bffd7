import type { Cue, Examples } from '../kit/rule.ts';
import { linksAndReach } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Links',
  question: 'with',
  why: 'In a vendor’s count of 900,000 LinkedIn posts, those with a link had a quarter less reach.',
  source: linksAndReach,
  leans: 'at',
  where: { count: { links: { min: 1 } } },
};
export default rule;

export const examples: Examples = {
  flags: ['More at https://example.com', 'https://example.com', 'example.com/a is ours'],
  passes: ['No link here.', 'the end.Start again', 'Run `curl https://example.com` once.'],
};
