import type { Examples, Quiet } from '../kit/rule.ts';
import { crisisWords } from '../kit/sources.ts';

const rule: Quiet = {
  name: 'An emergency',
  question: 'human',
  why: 'Crisis guidance asks to be first, to be right and to promote action, so the coach keeps quiet.',
  source: crisisWords,
  phrases: [
    'emergency',
    'evacuate|evacuation|evacuating',
    'lost dog|cat|puppy|kitten|child|pet',
    'blood donors|donor|donations? needed|wanted|urgently',
    'missing child|person|girl|boy|dog|cat|since',
    'call 911|999|112|police',
    'ambulance',
    'wildfire|earthquake|tsunami|tornado|hurricane|flooding|bomb|shooter|gunman',
    'active shooter',
    'seek shelter',
    'amber alert',
    'urgent blood|appeal',
    'suicide|suicidal',
    'kill myself|me',
    'want to die',
    'self harm',
    'being followed|attacked|stalked',
    "i've been robbed|attacked|assaulted",
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    'EVACUATE NOW!!! Fire on Hill Road.',
    'MISSING CHILD, last seen at the market',
    'I want to die',
    'Lost cat near the park, please share',
    'Blood donors needed at the clinic tonight',
    'Blood donors wanted at the clinic',
  ],
  passes: ['I could die laughing.', 'A missing sock', 'The fire is cosy.'],
};
