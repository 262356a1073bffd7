import type { Cue, Examples } from '../kit/rule.ts';
import { favours } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Bringing one’s own act',
  question: 'give',
  why: 'Requests to strangers that told a need and promised to give back succeeded more often.',
  source: favours,
  leans: 'at',
  where: { kind: 'reply' },
  phrases: [
    "i'm|im|i_am|we're|we_are a|an|the|just|also|only a|an? <any>? rapper|singer|musician|youtuber|producer|artist|band|dj|creator|comedian",
    'i|we also|just? make|upload|post|do|did|record|write|wrote|made|started|uploaded|posted|created <any>? videos|video|covers|cover|music|beats|songs|song|raps|remix|channel|page|blog|app',
    'it|this would mean',
    'mean the|a world|lot',
    'help me|us out|reach|get|become|grow|spread',
    'support me|us|my|our',
    'my|our dream|music|cover|covers|remix|channel|page|website|blog|app|book|song|songs|video|videos|first|new|latest',
    'new|small|upcoming|young channel|youtuber|artist|rapper|singer|band',
    'take|have|give a|it|me|us|my|this look|listen|second|minute|moment|chance|try|shot',
    'just|only? one|1|a second|minute|click|chance',
    'check <any> <any>? out',
    'go check|to|like|follow|watch|look|subscribe',
    'you|u guys',
    "won't|wont regret|disappointed",
    'look|search|google|type up|in|for|it',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    { text: 'I am a young baker, give my page a look', kind: 'reply' },
    { text: 'It would mean the world to us', kind: 'reply' },
    { text: 'Go check my new song out', kind: 'reply' },
  ],
  passes: [
    { text: 'That song helped me through the winter.', kind: 'reply' },
    { text: 'What did she mean?', kind: 'reply' },
    'It would mean the world to us',
  ],
};
