import { cutMatched } from '../kit/edits/cut-matched.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { persuasion } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** A post with more words than this for each ask has given something first. */
const maxWordsPerAsk = 45;

const rule: Nudge = {
  speaksUp: 'beside sympathy',
  name: 'Asking for a follow',
  question: 'give',
  strength: 0.85,
  why: 'Persuasive content went with lower engagement in 4,284 brand posts.',
  source: persuasion,
  barsPraise: true,
  phrases: [
    'subscribe|sub|subscribed|subscribing to? my|our|me|us',
    'become my|our <any>? subscriber|subscribers|follower|followers',
    '<start> subscribe <end>',
    'and|&|to|please|pls|plz subscribe <end>',
    'please|pls|plz subscribe',
    'please|pls|plz follow me|us|my|our|back|<name>|<end>',
    'check|checkout out? my <any>? <any>? cover|song|songs|remix|video|videos|mashup|channel|music|page|beat|mix|album|vidios|vids',
    'check|checkout out? our app|channel|new|latest',
    'check|checkout out? this|the new|awesome|hot|dope|sick|great|amazing|my? video|playlist|channel|mix|website|track <end>',
    '<start> checkout|check_out my',
    'sub|subs|subcribe|suscribe|subscribe to|2 us|this|me|our|my',
    'subscribe|subcribe|suscribe back|like|comment|pleaaase|plzz',
    'like|comment|view|share and|n|&|<comma>? subscribe|subcribe|suscribe',
    "will|ill|i'll subscribe|sub|follow back",
    'mean the world|lot|much if you|u could|would? subscribe|followed|subscribed|checked',
    'please|pls|plz visit|look_at my',
    'take a look at my|our',
    'share|shares my video|channel|page|song|post',
    'follow along so|for|here|if|<end>',
    'help|helps please? subscribe',
    'subscribe for|and|&|please|pls',
    'check|checkout out? my|our channel|channels|video|videos|page|song|songs|music|blog|remix|cover|covers|website|site|account|youtube|profile|album|beat|beats|new|first|latest|other|store|shop|podcast|book|course|soundcloud|facebook|instagram|twitter|vid|vids',
    'check|checkout me|us|it out and|&|!|please|guys|<end>',
    'check|checkout out this video|playlist on youtube',
    '<start> follow|sub|subscribe me|us|my <end>',
    '<start> subscribe here|below|now|to',
    'check|checkout out <any> <any>? channel|soundcloud|mixtape|petition to|for|and|<link>|<end>',
    'visit|see|watch|listen|join my website|site|channel|page|video|videos|blog|song|music|profile|store|shop|group|server',
    'visit|watch|join our channel|page|video|videos|group|server',
    'to my|our channel|page|blog|profile|newsletter|podcast',
    'on my|our channel|page',
    'on my profile|website',
    'follow me|us on|at|for|back|please|and|<name>',
    'follow|sub for follow|sub',
    'follow back',
    'sub4sub|follow4follow|f4f|l4l',
    'add me on',
    'like my|our page|video|videos|song|photo|post',
    'share|give my|our video|song|page|channel|post',
    'share|give this video|song|page|channel',
    'give|gave me|us a chance|try|listen|look|thumbs|like|follow|shot',
    'take a second|minute|moment to check|listen|visit|look|watch',
    'get|reach|help <any>? <number> subscribers|subs|followers',
    'my|our new video|song|channel|album|mixtape|single|track|cover|ep|podcast',
    "hey|hi guys|everyone|everybody|youtube check|please|i'm|im|we",
  ],
  unless: [
    'can|could|should anyone subscribe|follow',
    "would|will|wouldn't|won't|not|never subscribe",
    'follow these|the|simple|steps|instructions',
    'according to my',
    'how do|can i|you|we',
    'thanks|thank for|you',
  ],
  detect: ({ draft, text, counts, phraseMatches }) =>
    draft.kind === 'post' && counts.words > phraseMatches.length * maxWordsPerAsk
      ? null
      : {
          spans: phraseMatches.map((match) => spanOf(text, match)),
          amount: matchAmount(phraseMatches.length),
        },
  offers: cutMatched,
  what: '“{quote}” asks people to come to your page before giving them anything here.',
  suggestion: 'Share one good thing from it right here, then say where there is more.',
  alternative: {
    what: '“{quote}” asks people along before they know what they would get.',
    suggestion: 'Tell one thing they would see, hear, or learn there.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    'Please «check out my channel», it is about rye.',
    'New bread every day, «subscribe to my» page.',
    '«Follow me on» the other site',
    { text: '«Follow me»: https://example.com', kind: 'reply' },
  ],
  passes: [
    'I follow my nose.',
    'Thanks for subscribing, it means a lot.',
    'My sister has a channel about rye.',
    'The geese follow me home.',
    { text: 'Check out the bakery in the market, they still have rye.', kind: 'reply' },
    'Can I subscribe to the print edition?',
  ],
};
