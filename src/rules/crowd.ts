import type { Examples, Rule } from './kit/rule.ts';
import { humanVoice } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  name: 'Addressing the crowd',
  question: 'with',
  why: 'Standing on a chair to tell the whole room is not a conversation.',
  source: humanVoice,
  phrases: [
    'hey|hi|hello|attention|calling|dear guys|everyone|everybody|all|folks|friends|people|youtube|world|followers|subscribers|peeps|fam',
    'you guys',
    'ladies and gentlemen',
    'guys <end>',
    'everyone <end>',
    'people',
    'most people|founders|creators|entrepreneurs|marketers|leaders|companies|businesses',
    'the|our world|nation|public|community',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Hey guys, look here.', 'Attention everyone!', 'Most people bake too long.'],
  passes: ['Hi Ana.', 'It is a small place.', 'You and me'],
};
