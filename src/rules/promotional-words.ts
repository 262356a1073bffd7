import type { About, Examples, Rule } from './kit/rule.ts';
import { persuasion } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  phrases: [
    "free|new|now|win|prize|cash|discount|discounts|sale|save|savings|offer|offers|deal|deals|exclusive|limited|bonus|guaranteed|guarantee|award|awarded|selected|winner|chance|gift|giveaway|code|entry|claim|collect|voucher|vouchers|reward|rewards|urgent|unlimited|mobile|ringtone|txt|text|subscribe|subscribers|channel|channels|video|videos|views|followers|content|audience|newsletter|podcast|course|webinar|ebook|template|templates|tips|hacks|secrets|strategies|system|systems|product|products|launch|brand|online|digital|marketing|sales|revenue|income|profit|profits|money|wealth|wealthy|rich|dollars|million|k|business|businesses|entrepreneur|entrepreneurs|creator|creators|founder|founders|startup|startups|build|building|scale|grow|growing|growth|success|successful|goals|mindset|habits|journey|lessons|career|skills|leverage|niche|clients|customers|hire|hiring|easy|easily|simple|fast|quick|instantly|powerful|amazing|best|perfect|ultimate|top|today|tonight|tomorrow|daily|here's|below|comment|share|repost|dm|link|join|join-us|available|shop|store|order|buy|price|prices|delivery|designed|features|feature|benefits|tool|app|api|open-source|based|plugin|library|framework|cli|extension|generator|dashboard|analytics",
  ],
};
export default rule;

export const about: About = {
  name: 'Promotional words',
  question: 'give',
  why: 'Salesy features were the largest brake on engagement found in brand posts.',
  source: persuasion,
};

export const examples: Examples = {
  flags: ['Free entry, win a prize.', 'New channel, new videos', 'The best tool for growth'],
  passes: ['I sat by the sea.', 'Did you sleep?', 'Who sat there?'],
};
