import type { Examples, Rule } from './kit/rule.ts';
import { awry } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  only: 'reply',
  name: 'You as the target',
  question: 'with',
  why: 'Sentences that open with “You” are among the early signs of a personal attack.',
  source: awry,
  phrases: [
    "<start> you|you're|your|youre|u",
    "<start> so|and|but|then|well|if you|you're|your",
    "<start> are|do|did|have|were|don't|didn't|haven't|aren't you",
    "why do|did|would|are|don't|didn't|won't|can't|is|was|should|must|have|does|the",
    "you|people like|should|need|must|can't|cannot|don't|won't|just|have|always|never|are|were|even|keep|people|guys|clearly|obviously|really|want|mean|think|say|said|claim",
    'your problem|logic|opinion|argument|fault|own|edits|behavior|behaviour|attitude|claim|claims',
    'did you even|really|actually',
    'what do|did you mean|want|think|expect',
    'how dare|can|could|is',
    'what makes|gives you',
    'what is|was|are|the your|this|hell|point|problem',
    'who|what|why are|is|do|did|the you|this|that|these|those',
    'tell|telling|asking me|you|us',
  ],
  unless: [
    'you are|were right|correct|welcome|amazing|awesome|great|kind|so|very|too',
    'you have a|my good|great|nice|point',
    'thank you',
    'did you know',
    'what do you think|recommend|suggest',
    'have you tried|considered|seen|read',
    'you should be proud',
    "if you like|want|need|could|would|don't",
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'You did not read it.', kind: 'reply' },
    { text: 'Why did you change it?', kind: 'reply' },
    { text: 'What is your problem?', kind: 'reply' },
  ],
  passes: [
    { text: 'Thank you, that helps.', kind: 'reply' },
    { text: 'What do you think?', kind: 'reply' },
    { text: 'You are welcome.', kind: 'reply' },
  ],
};
