import type { Cue, Examples } from '../kit/rule.ts';
import { persuasion } from '../kit/sources.ts';

const rule: Cue = {
  name: 'A call to act',
  question: 'give',
  why: 'In 4,284 brand posts, persuasive content went with lower engagement.',
  source: persuasion,
  leans: 'at',
  phrases: [
    '<start> check|read|learn|discover|find|see|watch|visit|join|explore|get|try|follow|download|register|meet|listen|shop|build|create',
    "<start> start|stop|make|use|take|save|share|sign|click|call|tune|enter|win|give|apply|book|order|buy|subscribe|text|reply|claim|don't",
    '<start> never|be|become|grow|write|add|turn|choose|pick|set|keep|focus|invest|measure|test|go|send|submit|vote|support|help|enjoy',
    '<start> prepare|remember|imagine|think|swipe|tap|celebrate|hear|view|donate|browse|track|search|manage|announcing|presenting|increase',
    '<start> improve|boost|achieve|simplify|introducing',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Learn the basics of rye.', 'Good day. Join the tour.', 'Discover the folding chair'],
  passes: ['I learn by doing.', 'Could you join?', 'The watch is slow.'],
};
