import { cutMatched } from '../kit/edits/cut-matched.ts';
import { matchAmount } from '../kit/match.ts';
import type { PhraseMatch } from '../kit/phrase-table.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { isSecondHand } from '../kit/second-hand.ts';
import { persuasion } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';
import { speakerOf } from '../kit/speaker.ts';

/** Words of trade, or words that urge, that make a post an advertisement where nobody says "I". */
const minSigns = 2;

const rule: Nudge = {
  speaksUp: 'beside sympathy',
  name: 'A hard sell',
  question: 'give',
  strength: 0.9,
  why: 'In 4,284 brand posts, persuasive content mattered most to engagement, and went with less of it.',
  source: persuasion,
  barsPraise: true,
  phrases: [
    'buy|order|shop|book|enrol|enroll|subscribe now|today',
    'act now|fast',
    'get yours|it now|today',
    'get yours before|while',
    "don't|dont miss out on|<end>",
    'limited time offer|only|deal',
    'for a limited time only|<end>',
    'hurry while|before|<comma>',
    'while stocks|supplies|stock last|lasts',
    'sale ends|now on',
    'offer ends|expires|valid',
    'save up to <number>|<money>',
    '<number> off everything|sitewide|all|your|any',
    'discount|promo|coupon code',
    'use|with code <any> <end>|for|at|and|to',
    'use my|our code',
    'claim your|yours',
    'grab yours',
    'money-back guarantee',
    'call now|today <end>',
    'buy|shop|purchase online|here <end>',
    'shop the|our|your',
    'order it? online|here <end>',
    'sign up now|today',
    'start your free trial',
    'txt|text stop|yes|win|<any> to <number>',
    '<number> p|ppm per? min|msg|minute',
    '<number> / min|msg|meg|sms|txt',
    '<number> per? msg|msgs|sms',
    'stop|end texts|txts|msgs|messages|msg',
    'send|txt|text|reply|rply stop|end|chat|yes|no|win|go|name|help to|or|with|on|and|now',
    'send stop to',
    'call|text|txt <number> just|only|now|free',
    'win over|up_to <money>',
    'loan|loans for any|all|every',
    'if you have bad|poor credit',
    'cash-balance is|of',
    'our dating service',
    'have <number> new voicemail|voicemails',
    'send|txt|text|reply|rply <any> <any>? to <number>',
    'txt|text|reply|call <comma>? now|today|free|back|from on|landline|land_line|<number>|your',
    'call|ring|phone now|free|us|our? now|free|on|line <number>',
    'customer|cust|cust. care|services|service <number>',
    'po box',
    't_&_cs|ts_&_cs|t_&_c apply?',
    'for only|just <money>',
    'pre-order now|today|yours',
    'who else wants',
    'be quick or',
    "won't|not|never last long|<end>",
    'homes like this',
    'serious buyers',
  ],
  unless: [
    'i|we made|baked|built|painted|knitted|sewed',
    'my|an|the|his|her|their|cancel|last|this order',
    'ordered|bought|subscribed',
    'did|have|can|could|should|would|if i|you|we order|buy|book|call|text|get',
    'i|we can|could|will|would|may call|text|order|buy|book',
    'emergency|police|ambulance|311|911|999|000|112',
  ],
  runsWithoutPhrases: true,
  detect: ({ draft, text, counts, signals, phraseMatches }) => {
    if (phraseMatches.length > 0)
      return {
        spans: phraseMatches.map((match) => spanOf(text, match)),
        amount: matchAmount(phraseMatches.length),
      };
    const { urge, offer } = signals;
    if (draft.kind === 'reply' || urge.length + offer.length < minSigns) return null;
    if (counts.i > 0 || isSecondHand(text.words) || speakerOf(counts, signals) === 'person') return null;
    const signs = apart([...urge, ...offer]);
    return new Set(signs.map(({ phrase }) => phrase)).size < minSigns
      ? null
      : { spans: signs.map((match) => spanOf(text, match)), amount: matchAmount(signs.length - 1) };
  },
  offers: cutMatched,
  what: '“{quote}” reads like an ad.',
  suggestion: 'Lead with why someone would want it, the way you’d tell a regular, and put the offer last.',
  alternative: {
    what: '“{quote}” may be taken for an advertisement and skipped.',
    suggestion: 'Start with one thing it did for somebody, then say where to get it.',
  },
};
export default rule;

/** The matches in the order of the text, without those that overlap one before. */
function apart(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const kept: PhraseMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.first - b.first))
    if (match.first >= (kept.at(-1)?.last ?? 0)) kept.push(match);
  return kept;
}

export const examples: Examples = {
  flags: [
    '«Buy now»: https://example.com',
    'Our lamps are back, but «hurry,» «act now»!',
    '«Limited time offer» on all chairs, «act now».',
    '«Try our» rye and get «free delivery» this week.',
    '«Enter for your chance» to win a «gift box»!',
    '«Get the» folding chair at «20% off».',
  ],
  passes: [
    'For sale: oak desk, €40, collect in Leeds. The lamp goes free with it.',
    'I have to buy bread today.',
    'Only 3 left of the mugs I made with my dad.',
    'The last bus is our chance to get home.',
    'Where did you buy it? I would like one too.',
    'He said “buy now” and I laughed.',
    'For a broken street lamp, call 311.',
    'There were only 25 seats and it was the best dinner of the trip.',
    'The city signed a $590 million deal with investors.',
    { text: 'We never reply to private messages here.', kind: 'reply' },
  ],
};
