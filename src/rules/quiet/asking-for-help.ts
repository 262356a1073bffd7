import type { Examples, Quiet } from '../kit/rule.ts';
import { sellingPhrases } from '../kit/selling-phrases.ts';
import { favours } from '../kit/sources.ts';

const rule: Quiet = {
  name: 'Asking for help',
  question: 'human',
  why: 'A clearly told need was essential to requests that succeeded, so the coach leaves the telling alone.',
  source: favours,
  phrases: {
    asking: [
      'i|we really|badly|desperately|urgently need help|advice|support',
      "i'm|im|i_am|we're|we_are desperate|struggling|desperately",
      'please help me|us|my|our|him|her|them|find',
      'please please',
      "i|we don't|dont|do_not know what|where|how|who to do|turn|go|ask",
      '<start> help <end>',
      'at my wits end',
      "my wit's end",
      'out of ideas|options',
      'need|needs help|advice|support with|on|asap|please|to|badly|finding|paying|<end>',
    ],
    open: [
      'can|could|would|will|is_there someone|anyone|anybody|somebody please? help|tell|explain|advise|who_could|recommend',
      'does|do|has|have|if|anyone|anybody anyone|anybody|someone|somebody|else know|have|seen|else|lend|got',
      'any|some|for|need advice|help|tips|suggestions|recommendations|ideas',
      'please help',
      'looking for advice|help|support',
      'help <end>',
      'grateful for anything|any|help|advice',
      'please share|rt|retweet|pass_it_on|pass_this_on',
      'ask hn',
      'how do|did|can|should i|we|you',
      'do i',
    ],
    need: [
      'stuck|lost|scared|confused|afraid|worried|stressed|panicking|desperate|struggling|broken|overwhelmed|urgent|urgently|asap|tomorrow|tonight|emergency|deadline|stranded',
      'rent|bills|food|money|landlord|hospital|doctor|vet|police|sick|ill|pain|surgery|wedding|visa|court|debt|job|shelter|interview|exam|baby|kids|mum|mom|dad|son|daughter|wife|husband',
      "i've|i_have|we've|we_have tried|no_idea",
      "can't|cant|cannot afford|work_out|figure|find|sleep|get|seem",
      'no idea',
      'i|we was|were let go|laid_off|scammed',
      'open to work',
      'i have|had|need|only a month|weeks|days|until|no',
    ],
    helping: [
      'happy|glad|here|love|like|able|want to help|assist|support',
      'you|them|people|us|others|we|will|would|that|this|it|to|can|might|could|may|should|really|hope_this|for_your|all_your|the|your help',
      'help you|your|businesses|others|people|customers|clients|center|centre|section|desk',
      'need help|advice|support with|on ?',
      'do you|need need|want help|advice',
      'any recommendations|suggestions for us|to_improve',
    ],
    selling: [...sellingPhrases, 'subscribers|subs|followers|views|likes|channel', 'rating|review|stars'],
  },
  worth: { asking: 0.75, open: 0.5, need: 0.25, helping: -0.25, selling: -0.75 },
  needs: ['asking', 'open'],
};
export default rule;

export const examples: Examples = {
  flags: [
    'I really need help with my rent!!!',
    'I am scared and out of money. Could someone tell me where the shelter is?',
    'I’m struggling with the landlord, any advice?',
    'HELP. The sleeve has run and the wedding is tomorrow. Do I cut it?',
  ],
  passes: [
    'Help yourself to bread.',
    'We can help you.',
    'Nobody knows.',
    'Any tips for a first sourdough?',
    'Please help me get 100 subscribers tonight!',
    { text: 'We would love to help! Please send us a message.', kind: 'reply' },
  ],
};
