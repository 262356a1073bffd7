import type { About, Examples, Rule } from './kit/rule.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  only: 'reply',
  phrases: [
    'stupid|dumb|idiot|idiots|idiotic|moron|morons|moronic|ridiculous|pathetic|hate|hates|hated|hating|worst|worse|terrible|awful|horrible|horrid|disgusting|gross|sick|nasty|trash|garbage|crap|crappy|shit|shitty|fuck|fucking|fucked|fuckin|fucks|fucker|fckn|fck|damn|dammit|damned|hell|ass|asshole|assholes|bitch|bitches|bastard|wtf|stfu|gtfo|annoying|annoyed|annoys|angry|mad|pissed|bullshit|bs|lame|ignorant|liar|liars|lying|lie|lies|loser|losers|ugly|cringe|cringy|toxic|evil|shame|shameful|ashamed|ruin|ruined|ruins|sucks|suck|sucked|fail|failed|failure|useless|worthless|incompetent|clueless|delusional|insane|crazy|freak|creepy|creep|weird|puke|vomit|gag|yuck|ew|eww|ugh|rude|arrogant|selfish|greedy|corrupt|racist|sexist|hypocrite|hypocritical|hypocrisy|bigot|scum|filthy|rotten|stinks|dirty|appalling|atrocious|abysmal|vile|hideous|repulsive|dreadful|unbearable|intolerable|kill|die|murder|rape|abuse|abusive|victim|violence|violent|threat|bully|bullying|harass|harassment|attack|attacking|blame|guilty|punish|dead|death|dies|killed|killing|stalking|cheat|cheated|cheating|scam|fraud|disaster|mess|nightmare|problem|problems|stop|bad|boring|bored|tired|sad|poor|fake|joke|clown|clowns|whine|whining|complain|complaining|cry|crying|bitching|moan|screw|screwed|shut|idiocy|stupidity|disgrace|disgraceful|disrespectful|insult|insulting|offensive|trolling|troll|trolls|junk|awkward|painful|hurts|nope|jerk|dick|dickhead|prick|cunt|douche|douchebag|twat|wanker|retard|retarded',
  ],
  unless: [
    "not|isn't|wasn't|no|never bad|terrible|awful|worst|problem|joke|crazy",
    'badass',
    'crazy|insanely|sick good|cool|talented|awesome',
  ],
};
export default rule;

export const about: About = {
  name: 'Harsh words',
  question: 'with',
  why: 'Anger, disgust and insult are what people hear as talking at them.',
  source: { title: 'Demszky et al. 2020, GoEmotions', url: 'https://arxiv.org/abs/2005.00547' },
};

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
