import type { Examples, Nudge } from '../kit/rule.ts';

const rule: Nudge = {
  barsPraise: true,
  name: 'An attack on the person',
  question: 'with',
  strength: 0.95,
  why: 'After toxic comments, editors of Wikipedia were less active, by half a day to two days.',
  source: {
    title: 'Smirnov, Oprea & Strohmaier 2023, Toxic comments and the activity of editors on Wikipedia',
    url: 'https://doi.org/10.1093/pnasnexus/pgad385',
  },
  where: { kind: 'reply' },
  phrases: [
    "you|you're|youre|ur|u are|r? a|an|such|so|just|all|really|fucking|the? a? idiot|idiots|moron|morons|stupid|dumb|fool|fools|liar|liars|clown|clowns|troll|trolls|loser|losers|pathetic|ignorant|delusional|disgusting|racist|bigot|hypocrite|scum|trash|garbage|retard|retarded|asshole|bitch|coward|disgrace|joke|ridiculous|insane|crazy|clueless|worthless|useless|incompetent|dense|dick|jerk|piece",
    'fuck you|off|u',
    'screw you',
    'shut up|the',
    'go to hell',
    'go fuck|die|kill',
    "what's|what_is|what_the? wrong with you",
    'are you stupid|dumb|blind|deaf|insane|crazy|mad|high|drunk|kidding|serious|retarded',
    'you people',
    'your ignorance|stupidity|bullshit|nonsense|stupid|dumb|idiotic|pathetic|tiny|uneducated|uninformed|ignorant|moronic',
    'kill yourself',
    'get a life|grip',
    'grow up',
    'idiot|moron|dumbass|dumbfuck|asshole|scumbag <end>',
  ],
  unless: [
    "if i|you're|they|he|she|we",
    'he|she|they|who said|says|told|called|calls',
    "i'm|im|i_am|i_was|i_feel_like|i_felt_like|like|myself just|such|really? a|an|the? total|complete|absolute? idiot|moron|dumbass|asshole",
    'insane|crazy|ridiculous|mad !|!!|!!!',
    'lol|lmao|haha|jk',
    'shut up and take',
    'brilliant|amazing|lovely',
    "you're|you are|youre crazy|insane|ridiculous|dumb good|talented|lucky|for",
    'are you serious|kidding me? <end>',
  ],
  what: '“{quote}” may land on the person, not on the point.',
  suggestion: 'Name the words you disagree with, and say what you see otherwise.',
  alternative: {
    what: '“{quote}” may be heard as being about who they are.',
    suggestion: 'Say what the words did, “when I read … I felt …”, and leave the person out.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: '«You are an idiot».', kind: 'reply' },
    { text: 'Oh, «shut up».', kind: 'reply' },
    { text: '«You’re insane».', kind: 'reply' },
    { text: 'Thanks for «your uneducated» opinion.', kind: 'reply' },
    { text: 'Thanks for «your uninformed» opinion.', kind: 'reply' },
    { text: '«What is wrong with you»?', kind: 'reply' },
  ],
  passes: [
    { text: 'That idea is upside down.', kind: 'reply' },
    { text: 'He told me to shut up.', kind: 'reply' },
    { text: 'I forgot the salt, I am such an idiot.', kind: 'reply' },
    { text: 'I burnt the soup. I felt like a complete idiot.', kind: 'reply' },
    { text: 'Oh shut up, that’s brilliant.', kind: 'reply' },
    { text: 'You’re insane!! Ten loaves in that heat?', kind: 'reply' },
    { text: 'It would be stupid of me to say more.', kind: 'reply' },
    'You are an idiot.',
  ],
};
