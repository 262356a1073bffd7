import type { Cue, Examples } from '../kit/rule.ts';
import { ratedReplies } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Flat disagreement',
  question: 'with',
  why: 'Replies with an open “disagree” were rated half a standard deviation less open to the other side.',
  source: ratedReplies,
  leans: 'at',
  where: { kind: 'reply' },
  phrases: [
    'disagree|wrong|incorrect|false|untrue|nonsense|disappointed|disappointing|doubt|overrated|unacceptable|unfair|irrelevant|pointless|meaningless|misleading|unnecessary',
    '<start> no|nope|nah|but|wrong|nonsense|so|sorry|wtf|seriously|ugh|stop|enough|not|oh',
    "don't|dont agree|think|believe|see|care|understand|like|want|know|need",
    'not agree|true|accurate|correct|right|ok|okay|cool|acceptable|the|a|even|really|gonna|going|good|funny|how|what|why',
    "doesn't|doesnt|isn't|didn't make|mean|matter|work|really|even",
    'no one|way|need|reason|idea|such|sense|evidence|excuse',
    "that's|thats not|why|how",
    'makes no sense',
  ],
  unless: [
    'no problem|worries',
    "don't|dont worry|get",
    'oh my? wow|nice|yes|thanks|thank|cool|great|good',
    'sorry to hear|for',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'No, that is something else.', kind: 'reply' },
    { text: 'I disagree with all of it.', kind: 'reply' },
    { text: 'That’s not how it works.', kind: 'reply' },
  ],
  passes: [
    { text: 'No worries.', kind: 'reply' },
    { text: 'I see what you mean.', kind: 'reply' },
    'No, that is something else.',
  ],
};
