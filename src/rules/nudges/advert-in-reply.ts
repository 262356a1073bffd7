import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { adContent } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** Words of people who answer a customer. */
const serviceWords = new Set([
  'sorry',
  'apologize',
  'apologise',
  'thanks',
  'thank',
  'help',
  'issue',
  'email',
]);

const rule: Nudge = {
  name: 'An advertisement for a reply',
  question: 'with',
  strength: 0.85,
  why: 'In 106,316 brand posts, prices and deals alone went with fewer likes, comments and shares.',
  source: adContent,
  where: { kind: 'reply' },
  phrases: [
    'our|my new? product|products|service|services|shop|store|website|site|app|company|team|tool|platform|course|book|channel|page',
    'check|checkout out? our|my|this|us',
    'visit our|my|us',
    'use|with code <any>',
    '<number> off',
    'buy|order|shop now|here|today|online|at',
    'book|schedule|request|get a|your free? demo|trial|consultation',
    "at <any> <comma>? we|we're",
    'free shipping|delivery|trial|quote',
    'best price|prices|deal|deals',
    'we offer|sell|provide|ship|deliver',
    'dm|contact|call|whatsapp|message|text us|me for|to|now|on|at',
  ],
  detect: ({ text, counts, phraseMatches }) => {
    if (phraseMatches.length < 2 && counts.links + counts.money === 0) return null;
    if (text.words.some(({ lower }) => serviceWords.has(lower))) return null;
    return {
      spans: phraseMatches.map((match) => spanOf(text, match)),
      amount: matchAmount(phraseMatches.length + counts.links),
    };
  },
  what: '“{quote}” may read as an advertisement here.',
  suggestion: 'Answer what they said first; if yours truly helps, say how, and say that it is yours.',
  alternative: {
    what: '“{quote}” may sound like an offer where an answer was hoped for.',
    suggestion: 'Give the useful part here, so that it helps even somebody who buys nothing.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: '«Visit our» shop for chairs: https://example.com', kind: 'reply' },
    { text: '«We sell» the best tins, «check out our» page', kind: 'reply' },
    { text: '«Use code RYE» for $5 less', kind: 'reply' },
    { text: 'Great read! «At Crumb we» bake with «our platform». «Book a demo»!', kind: 'reply' },
  ],
  passes: [
    { text: 'I sell tins, and for yours I would try the long one.', kind: 'reply' },
    { text: 'Sorry about the tin! Visit our shop and we will change it: https://example.com', kind: 'reply' },
    { text: 'Where did you buy it?', kind: 'reply' },
    'Visit our shop for chairs: https://example.com',
  ],
};
