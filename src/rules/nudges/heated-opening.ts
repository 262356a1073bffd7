import { disagrees } from '../kit/disagrees.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { awry } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** With one of these, outrage may be about somebody else, on the side of the person answered. */
const absentPeople = new Set(['they', 'them', 'their', "they're", 'he', 'him', 'his', 'she', 'her']);

const rule: Nudge = {
  speaksUp: 'in reply to trouble',
  name: 'A hard opening',
  question: 'with',
  strength: 0.6,
  why: 'Opening with “you” or a direct question went before personal attacks more often than a hedge did.',
  source: awry,
  where: { kind: 'reply' },
  phrases: {
    flatNo: ['<start> no|nope <comma>'],
    outrage: [
      "<start> that's|thats just|simply|absolutely|completely? ridiculous|stupid|bs|bullshit",
      '<start> what a load|bunch of',
      '<start> utter|complete|total|absolute|pure nonsense|rubbish|garbage|trash|bollocks|bs|bullshit',
    ],
    others: [
      '<start> wrong <end>',
      '<start> nonsense <end>',
      '<start> oh? spare me|us',
      '<start> calm|settle|simmer down <end>',
      "<start> what's|whats|what_is the fucking|damn|actual|bloody? point|purpose of this|your|that post|comment|thread|question|reply",
      '<start> so|cool|great|ok|okay|lol <comma>? so? you just|conveniently|completely|clearly|totally? ignored|admit|ignore|chose_to_ignore|dodged',
      "<start> you're|you_are|youre just|clearly|really|deliberately|completely? twisting|cherry-picking|contradicting|dodging|deflecting|being_ridiculous|being_silly|being_dramatic|being_unreasonable|being_dishonest|being_stupid|being_deliberately|overreacting|taking_this|taking_it|taking_all",
      '<start> oh? give me a break <end>',
      '<start> you clearly|obviously',
      '<start> clearly|obviously|evidently you',
      "<start> you're|youre|you_are just? missing|ignoring|confusing|wrong|doing_it_wrong|doing_this_wrong",
      '<start> your logic|argument|opinion|claim|ignorance',
      "<start> that's|thats just|simply? wrong|false|nonsense",
    ],
    // Advice, unless the reply disagrees.
    toldWhatToDo: ["<start> you don't|dont|can't|cant|should|need|must|just|always|never|didn't|people"],
  },
  unless: [
    "no <comma> thank|thanks|i|it's|sorry|but|problem|worries",
    'you clearly know|have|love',
    'clearly|obviously|evidently you know|love|care|put|worked',
    "you're|youre|you are|should not missing|alone",
    'yourself',
    'lol|haha|lmao',
  ],
  detect: ({ draft, text, phraseMatches }) => {
    const first = phraseMatches[0];
    if (first === undefined || text.tokens[first.first]?.sentence !== 0) return null;
    const { group } = first.phrase;
    const isExcused =
      (group === 'flatNo' && (draft.answers?.text.includes('?') || !disagrees(text.words))) ||
      (group === 'outrage' && text.words.some(({ lower }) => absentPeople.has(lower))) ||
      (group === 'toldWhatToDo' && !disagrees(text.words));
    return isExcused ? null : { spans: [spanOf(text, first)], amount: 0.9 };
  },
  what: 'Opening with “{quote}” puts people on the defensive.',
  suggestion: 'Start with what you agree with, then say what you see differently.',
  alternative: {
    what: '“{quote}” comes first, and may be all they hear.',
    suggestion: 'Open with a question about what they meant, and make your point second.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: '«No,» that’s wrong, the salt goes in last.', kind: 'reply' },
    { text: '«You clearly» did not read it.', kind: 'reply' },
    { text: '«Your logic» is upside down.', kind: 'reply' },
    { text: '«Clearly you» did not weigh it.', kind: 'reply' },
    { text: '«That’s ridiculous». Salt goes in last.', kind: 'reply' },
    { text: '«You’re doing it wrong». Salt goes in last.', kind: 'reply' },
    { text: '«Calm down». It is a loaf.', kind: 'reply' },
    { text: '«You’re twisting» what she said about rye.', kind: 'reply' },
    { text: '«What’s the point of this post»?', kind: 'reply' },
    { text: '«Utter nonsense». Salt goes in last.', kind: 'reply' },
  ],
  passes: [
    {
      text: 'No, it goes grainy. Freeze the beans instead.',
      kind: 'reply',
      answers: { text: 'Can I freeze hummus?', author: null },
    },
    { text: 'That’s ridiculous. They have to give it back to you.', kind: 'reply' },
    { text: 'Utter nonsense, and their letter has no name on it. Keep your money.', kind: 'reply' },
    { text: 'You’re not overreacting, call them.', kind: 'reply' },
    { text: 'What’s the point of this valve?', kind: 'reply' },
    { text: 'So you just let it rise overnight?', kind: 'reply' },
    { text: 'No, thank you.', kind: 'reply' },
    { text: 'No, that one gives you the list.', kind: 'reply' },
    { text: 'You’re so welcome!', kind: 'reply' },
    { text: 'No idea what it is.', kind: 'reply' },
    'No, the salt goes in last.',
  ],
};
