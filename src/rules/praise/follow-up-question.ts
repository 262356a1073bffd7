import type { Examples, Praise } from '../kit/rule.ts';
import { followUps } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

const rule: Praise = {
  name: 'A follow-up question',
  question: 'with',
  strength: 0.7,
  why: 'In several studies, people who asked follow-up questions were liked more, and did not expect it.',
  source: followUps,
  where: { kind: 'reply', count: { questions: { min: 1, max: 2 } } },
  phrases: [
    'what|how|which|where|when did|do|was|were|are|is|have|would|made you|it|that|your',
    'what made|makes|brought|inspired you|your',
    'how did|was|is|are|do|long you|it|that|your|did|have',
    'did you|it|they also|end|find|try|like|get|enjoy|ever|manage',
    'have you tried|thought|considered|seen|noticed|been|had',
    'tell me more',
    'what about|happened|else',
    'could you say|tell|share|explain|expand',
    'would you recommend|mind|say',
    'which one|part|of',
  ],
  unless: [
    'what do you mean|want',
    'how did|do|can|could you not|even|dare',
    'did you even',
    'what is your|wrong|the problem|point',
  ],
  detect: ({ text, phraseMatches }) => {
    const asked = phraseMatches.filter(
      ({ first }) => text.sentences[text.tokens[first]?.sentence ?? -1]?.closing === '?',
    );
    const last = asked[asked.length - 1];
    return last === undefined ? null : { spans: [spanOf(text, last)], amount: 0.8 };
  },
  what: '“{quote}” asks on from what they said.',
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'Lovely crust! «How did you» get it so dark?', kind: 'reply' },
    { text: '«Have you tried» rye?', kind: 'reply' },
    { text: '«What made you» start?', kind: 'reply' },
  ],
  passes: [
    { text: 'What do you mean?', kind: 'reply' },
    { text: 'How did you dare to do that? What? Why? Who?', kind: 'reply' },
    { text: 'I know how you did it.', kind: 'reply' },
  ],
};
