import type { About, Examples, Rule } from './kit/rule.ts';
import { politeness } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'with',
  phrases: [
    'love|loved|loves|lovely|great|good|nice|beautiful|awesome|amazing|adorable|wonderful|fantastic|excellent|brilliant|perfect|superb|incredible|fabulous|gorgeous|stunning|impressive|delicious|delightful|charming|cute|sweet|cool|fun|hilarious|funny|smart|clever|talented|inspiring|inspirational|heartwarming|wholesome|precious|elegant|legend|legendary|gem|masterpiece|respect|admire|impressed|enjoy|enjoyed|enjoying|favorite|favourite|fave|best|better|glad|happy|pleased|proud|excited|helpful|useful|interesting|fascinating|kind|generous|thoughtful|brave|strong|worth|nicely|beautifully|handsome|pretty|talent|genius|epic|dope|neat|solid|fine|sublime|magnificent|outstanding|remarkable|refreshing|relatable|well-written|well-done|bless|blessed|win|wins|lucky|hero|heroes|quality|classic|appreciate|appreciated|wow|yay|woo|woohoo|aww|awww|aw|hope|hoping',
    'well done|said|played|put|written|deserved',
    'nailed it',
  ],
  unless: [
    "not|isn't|aren't|wasn't|never|no|don't|didn't|hardly very|so|that|too|a|as|really|exactly|even? good|great|nice|funny|cool|fun|smart|happy|best|worth|better|helpful|useful|cute|interesting|love|like|enjoy|fine|enough",
  ],
};
export default rule;

export const about: About = {
  name: 'Kind words',
  question: 'give',
  why: 'Praise and positive words are among the most polite moves measured in requests.',
  source: politeness,
};

export const examples: Examples = {
  flags: ['What a lovely photo.', 'Great work, this is brilliant.', 'Well done, you two.'],
  passes: ['It is not very good.', 'The train was late.', 'That isn’t funny.'],
};
