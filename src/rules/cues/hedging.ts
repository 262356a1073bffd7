import type { Cue, Examples } from '../kit/rule.ts';
import { ratedReplies } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Hedging',
  question: 'with',
  why: 'Replies with a hedge were rated 0.3 standard deviations more open to the other side.',
  source: ratedReplies,
  leans: 'with',
  phrases: [
    'maybe|perhaps|possibly|probably|apparently|somewhat|seemingly|presumably|roughly',
    'might|may be|have|want|help|work|not',
    'could be',
    'it|that|this|there|which might|may',
    'i|we|you|he|she|they might',
    'seem|seems|seemed|appears|suggests',
    'i guess|think|believe|suppose|imagine|suspect|feel|reckon|assume|understand',
    "i|i'd would? say|argue",
    'kind|sort of',
    'in my opinion|experience|view',
    'imo|imho|afaik|iirc',
    "i'm|am not sure|certain",
    'not entirely|quite|really sure|certain',
    'if i|you recall|remember|understand',
    'tend|tends to',
    'to some extent',
    'more or less',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Maybe the oven is too hot.', 'I think it could be the flour.', 'It seems fine, but I’m not sure.'],
  passes: ['It is the flour.', 'That kind man left.', 'We met in May.'],
};
