import type { Examples, Quiet } from '../kit/rule.ts';
import { favours } from '../kit/sources.ts';

const rule: Quiet = {
  name: 'Asking for help',
  question: 'human',
  why: 'A clearly told need was essential to requests that succeeded, so the coach leaves the telling alone.',
  source: favours,
  phrases: [
    'i|we really|badly|desperately? need help|advice|support',
    'i|we need|needs some|your|any? help|advice|support with',
    'please help me|us',
    'can|could someone|anyone|anybody|somebody please? help|tell|explain|advise',
    'does|do anyone|anybody|someone know|have|else',
    "i'm|im|i_am struggling|stuck|lost|desperate|scared|confused|depressed|drowning",
    'any advice|help|tips|suggestions|recommendations',
    "don't|dont know what to do",
    'help <end>',
    'looking for advice|help|support',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    'I really need help with my rent!!!',
    'Could someone tell me where the shelter is?',
    'I’m struggling, any advice?',
  ],
  passes: ['Help yourself to bread.', 'We can help you.', 'Nobody knows.'],
};
