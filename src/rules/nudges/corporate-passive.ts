import { matchAmount } from '../kit/match.ts';
import { particularsOf } from '../kit/particulars.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** A reply with so many particulars answers somebody, whatever its grammar. */
const minParticulars = 2;

const rule: Nudge = {
  name: 'Corporate passive',
  question: 'human',
  strength: 0.45,
  why: '“Would admit a mistake” is a mark of a human voice; the passive leaves out who made it.',
  source: humanVoice,
  barsPraise: true,
  phrases: {
    // One is enough.
    plain: [
      'mistakes|errors|issues were made',
      'it has been|was decided|determined|agreed|established|concluded|brought_to',
      'it is recommended|advised|requested|expected|required|regretted that|to',
      'please be advised|informed|reminded|aware|assured',
      'patrons|customers|residents|passengers|guests|visitors|members|users|students|tenants|employees|colleagues|clients|applicants|candidates|motorists|readers are|is kindly|hereby|politely? reminded|advised|requested|asked|informed|required|urged|invited|permitted',
      'is|are being actioned|investigated|addressed|reviewed',
      'will be actioned|communicated|implemented|enforced',
      'steps|measures|actions are|have|were being|been? taken',
      'concerns|feedback|comments have|has been heard|noted|actioned|taken',
      'lessons will|have|has be|been learned|learnt',
      'due to unforeseen|operational circumstances|reasons',
      'following a|an|our internal? review|investigation|audit <comma>? it',
    ],
    others: [
      'has|have been actioned|implemented|escalated|processed|deprioritized|identified|logged|impacted|affected|realigned|resolved|restructured|streamlined|issued|introduced',
      'was|were issued|processed|communicated|notified|actioned|identified|implemented',
      'will be applied|charged|removed|displayed|issued|introduced|supported|reviewed|addressed|contacted|processed|incurred|imposed',
      'is|are not permitted|tolerated|accepted|allowed',
      'must be returned|submitted|completed|displayed|worn|observed|adhered',
      'is|are regretted|appreciated|operated|provided|governed|subject_to',
      'in accordance|line with the|our',
      'your cooperation|understanding|attention|patience',
      'in due course',
      'going|moving forward|forwards',
    ],
  },
  // A warning has no time for “we”.
  unless: [
    'evacuate|evacuation|flood|floods|storm|fire|emergency|police|warning|danger|unsafe|urgent|shelter|hurricane',
  ],
  detect: ({ draft, text, answered, phraseMatches }) => {
    if (draft.kind === 'reply' && answered !== null) {
      const { shared, figures, acts } = particularsOf(text, answered);
      if (shared + figures + acts >= minParticulars) return null;
    }
    const isPlain = phraseMatches.some(({ phrase }) => phrase.group === 'plain');
    if (!isPlain && phraseMatches.length < 2) return null;
    const spans = phraseMatches.map((match) => spanOf(text, match));
    return { spans, amount: matchAmount(spans.length, 0.6) };
  },
  what: '“{quote}” leaves out who did what.',
  suggestion: 'Start the sentence with “I” or “we”, and say who does what.',
  alternative: {
    what: 'In “{quote}”, nobody seems to do anything.',
    suggestion: 'Put the person back in: who did it, or who will.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Mistakes were made» in the kitchen.',
    '«It has been decided» to close early.',
    '«Patrons are reminded» that charges «will be applied».',
    { text: 'A notification «was issued», and any disruption «is regretted».', kind: 'reply' },
  ],
  passes: [
    'We made a mistake and closed early.',
    'The bread was made in the kitchen.',
    'Before noon, in order.',
    'Please reach out to our support.',
    'The library is closed on Monday, and books can be returned through the flap.',
    'Residents are advised to evacuate now.',
    {
      text: 'Two transfers a month are free. The third will be charged £1.20, and it is displayed before you pay. Thanks for your patience.',
      kind: 'reply',
      answers: { text: 'Why do transfers cost money?', author: null },
    },
  ],
};
