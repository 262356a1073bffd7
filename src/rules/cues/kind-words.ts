import type { Cue, Examples } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Kind words',
  question: 'give',
  why: 'Praise such as “nice work” was the second most polite form measured in requests.',
  source: politeness,
  leans: 'with',
  phrases: [
    'love|loved|loves|lovely|great|good|nice|beautiful|awesome|amazing|adorable|wonderful|fantastic|excellent|brilliant|perfect',
    'incredible|gorgeous|stunning|impressive|delicious|delightful|cute|sweet|cool|fun|hilarious|funny|smart|clever|talented',
    'inspiring|wholesome|precious|legend|gem|masterpiece|respect|admire|impressed|enjoy|enjoyed|favorite|favourite|best|better',
    'glad|happy|pleased|proud|excited|helpful|useful|interesting|fascinating|kind|generous|thoughtful|brave|strong|worth',
    'nicely|beautifully|handsome|pretty|epic|dope|neat|solid|fine|refreshing|bless|blessed|win|lucky|hero|quality|classic',
    'appreciate|appreciated|wow|yay|aww|hope',
    'well done|said|played|put|written|deserved',
  ],
  unless: [
    "not|isn't|aren't|wasn't|never|no|don't|didn't|hardly very|so|that|too|a|as|really|exactly|even? good|great|nice|funny|cool|fun|smart|happy|best|worth|better|helpful|useful|cute|interesting|love|like|enjoy|fine|enough",
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['What a lovely photo.', 'Great work, this is brilliant.', 'Well done, you two.'],
  passes: ['It is not very good.', 'The train was late.', 'That isn’t funny.'],
};
