import type { Cue, Examples } from '../kit/rule.ts';
import { politeness } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Harsh words',
  question: 'with',
  why: 'Requests with negative words were rated less polite than average.',
  source: politeness,
  leans: 'at',
  where: { kind: 'reply' },
  phrases: [
    'stupid|dumb|idiot|idiots|moron|morons|ridiculous|pathetic|hate|hates|hated|worst|worse|terrible|awful|horrible',
    'disgusting|gross|sick|nasty|trash|garbage|crap|shit|shitty|fuck|fucking|fucked|damn|hell|ass|asshole|assholes|bitch|bastard',
    'wtf|stfu|gtfo|annoying|annoyed|angry|mad|pissed|bullshit|bs|lame|ignorant|liar|liars|lying|lies|loser|losers|ugly',
    'cringe|toxic|evil|shame|ashamed|ruin|ruined|suck|sucks|fail|failed|useless|worthless|incompetent|clueless|insane|crazy',
    'freak|creepy|weird|vomit|gag|yuck|ew|eww|ugh|rude|arrogant|selfish|greedy|corrupt|racist|sexist|hypocrite|hypocrisy',
    'kill|killed|killing|murder|rape|abuse|violence|threat|bully|harassment|attack|blame|guilty|punish|scam|fraud|disaster|mess',
    'nightmare|problem|stop|bad|boring|bored|tired|sad|poor|fake|joke|whining|complain|screw|shut|disgrace|insult|offensive|troll',
    'cheat|cheating|dead|awkward|disrespectful|jerk|dick|cunt|douche|stinks|dirty|victim',
  ],
  unless: [
    "not|isn't|wasn't|no|never bad|terrible|awful|worst|problem|joke|crazy",
    'badass',
    'crazy|insanely|sick good|cool|talented|awesome',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'This is stupid.', kind: 'reply' },
    { text: 'The worst, most annoying thing.', kind: 'reply' },
    { text: 'What a mess.', kind: 'reply' },
  ],
  passes: [
    { text: 'Not bad at all!', kind: 'reply' },
    { text: 'The soup is mild.', kind: 'reply' },
    { text: 'The stupor wore off.', kind: 'reply' },
  ],
};
