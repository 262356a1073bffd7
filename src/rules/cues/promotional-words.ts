import type { Cue, Examples } from '../kit/rule.ts';
import { persuasion } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Promotional words',
  question: 'give',
  why: 'Persuasive content went with lower engagement in a study of 4,284 brand posts.',
  source: persuasion,
  leans: 'at',
  phrases: [
    'free|win|prize|cash|discount|sale|save|offer|offers|deal|deals|exclusive|limited|bonus|guaranteed|awarded|selected|winner',
    'gift|giveaway|code|entry|claim|voucher|vouchers|reward|rewards|urgent|unlimited|subscribe|subscribers|channel|followers',
    'audience|newsletter|podcast|course|webinar|ebook|tips|hacks|secrets|strategies|systems|product|products|launch|brand',
    'online|digital|marketing|sales|revenue|income|profit|money|rich|business|entrepreneur|creator|founder|startups',
    'build|building|scale|grow|growing|growth|success|successful|mindset|journey|lessons|career|skills|niche|clients',
    "easy|easily|simple|fast|quick|instantly|powerful|perfect|ultimate|top|today|tonight|daily|here's|below|share|dm|link",
    'available|shop|store|order|buy|price|delivery|designed|features|benefits|tool|app|api|based|platform|library|dashboard',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Free entry, win a prize.', 'My channel, my videos', 'The best tool for growth'],
  passes: ['I sat by the sea.', 'Did you sleep?', 'Who sat there?'],
};
