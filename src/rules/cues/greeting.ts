import type { Cue, Examples } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Cue = {
  name: 'A greeting',
  question: 'with',
  why: 'Requests with a greeting were rated more polite than average.',
  source: politeness,
  leans: 'with',
  phrases: [
    '<start> hi|hello|hey|hiya|howdy|greetings|dear',
    '<start> good morning|afternoon|evening|day',
    'hi|hello|hey there|<name>',
  ],
  unless: ['hi|hello|hey guys|everyone|everybody|all|folks|peeps|youtube|friends|world'],
};
export default rule;

export const examples: Examples = {
  flags: ['Hi Ana, that worked.', 'Good morning, is the oven on?', '@lee hello there'],
  passes: ['Hey guys, look at my channel', 'He said hi to nobody.', 'A morning in the park.'],
};
