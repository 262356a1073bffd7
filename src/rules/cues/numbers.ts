import { matchAmount } from '../kit/match.ts';
import type { Cue, Examples } from '../kit/rule.ts';
import { adContent } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Figures',
  question: 'human',
  why: 'Mentions of prices and deals alone went with fewer likes, comments and shares.',
  source: adContent,
  leans: 'at',
  detect: ({ counts }) => {
    const figures = counts.numbers + 2 * counts.money;
    return figures === 0 ? null : { spans: [], amount: matchAmount(figures / 2) };
  },
};
export default rule;

export const examples: Examples = {
  flags: ['Up 40% since 2019.', 'From $5', '3 trays'],
  passes: ['Some trays', 'A few pounds of flour', 'One or two'],
};
