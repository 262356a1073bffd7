import type { Examples, Quiet } from '../kit/rule.ts';
import { sellingPhrases } from '../kit/selling-phrases.ts';
import { crisisWords } from '../kit/sources.ts';

const rule: Quiet = {
  name: 'A legal or safety notice',
  question: 'human',
  why: '“Be right” and “be credible” are principles of crisis guidance, so a notice keeps its wording.',
  source: crisisWords,
  phrases: {
    certain: [
      'product|voluntary|safety|urgent|food recall|recalls',
      'recalled|recalling due|because|after|all|the|our|a',
      'recall of',
      'safety|allergy notice|alert|warning|advisory',
      'boil water',
      'boil-water',
      'tests have? confirmed|reconfirmed|shown|show|confirm|reconfirm',
      'do not eat|drink|consume|feed',
      'terms and conditions apply',
      'not financial|medical|legal advice',
      'weather|heat|flood|storm|smoke|tornado|tsunami|security|traffic warning|alert|advisory|watch',
      'privacy|security breach|incident|notice',
      'data breach',
      'legal notice|disclaimer',
      'may contain nuts|traces|peanuts|milk|gluten|allergens',
      'road|bridge|school|airport|beach|park|schools|roads|lane|lanes|highway|station|line|trail is|are|remains|remain|closed? closed|shut|closure|blocked',
      'closed|shut today|tomorrow|until|due|because|as_of',
      'classes|school|flights|trains|buses cancelled|canceled|suspended',
    ],
    likely: [
      'is|are|was|were safe|contaminated|unsafe|affected|recalled',
      'safety of|information|tips',
      'side effects',
      'service outage|disruption|interruption',
      'no|there_is_no danger|risk to',
      "do not|please_do_not|don't|please_don't use|come|travel|touch|enter|approach|open|go_near|attempt|try|give|drive|cross|park",
      'closed|shut|closure|suspended|cancelled|canceled',
      'if you bought|ate|have|purchased',
      'bin|discard|return it|them',
      'urgent',
      'nobody|no_one hurt|injured',
      'next update',
      'further notice',
      'latest|more|updated? update|information|details is|here|on',
      'infant|baby formula',
      'tests|allergic|allergens|allergen|reaction|epipen',
    ],
    slight: ['please', 'safe|safety', 'until', 'access|road|gates|entrance', 'warning|alert|notice|caution'],
    figurative: [
      'closed|shut deal|deals|sales|captions|source|beta|the_deal|down|up|mouth',
      'safe space|bet|to_say|travels|place',
      'side effects of_reading',
      'feel safe',
      'safe <any> <any>? campus|accused',
      'eyes closed|shut',
      'shut up',
    ],
    selling: sellingPhrases,
  },
  worth: { certain: 1, likely: 0.5, slight: 0.25, figurative: 0, selling: -0.75 },
};
export default rule;

export const examples: Examples = {
  flags: [
    'SAFETY NOTICE: DO NOT EAT the rye from Monday.',
    'We are recalling the lamp: product recall 12.',
    'Boil water until Friday',
    'The school is CLOSED today, a tree is through the roof. Please do not come to the gates.',
  ],
  passes: [
    'I recall the day.',
    'Eat it warm.',
    'A notice on the door',
    'The house closed on Friday, keys are yours!',
    'Closed the deal with our first customer today.',
  ],
};
