import type { Examples, Nudge } from '../kit/rule.ts';
import { webWriting } from '../kit/sources.ts';

const rule: Nudge = {
  name: 'Superlatives',
  question: 'human',
  strength: 0.5,
  why: 'A web page scored 27% higher in usability in objective words than in promotional ones.',
  source: webWriting,
  where: { kind: 'post' },
  phrases: [
    'the best|greatest|finest|ultimate|biggest|fastest|easiest|smartest|hottest|coolest|perfect <any> ever|available|around|anywhere|possible',
    "the world's|worlds|nation's|country's best|greatest|finest|first|leading|largest|fastest|most",
    'the ultimate <any>',
    'the best|greatest|finest <any> in the world|country|market|industry|business|city',
    'the most powerful|advanced|amazing|innovative|incredible|exciting|trusted|complete|comprehensive|effective|unique|exclusive|luxurious',
    'number one|1 in|for|choice|brand|provider',
    '# 1 <any>',
    '#1',
    'unbeatable|unmatched|unrivalled|incomparable|unsurpassed|second-to-none',
    'best in class|town|business',
    'once in a lifetime',
    'like never before',
    'never been easier|better|simpler',
  ],
  what: '“{quote}” is praise from the seller.',
  suggestion: 'Give one fact that shows it, and leave the praise to others.',
  alternative: {
    what: '“{quote}” is a claim that readers have no way to check.',
    suggestion: 'Say what made you choose these words: a number, a test, or what a customer said.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«The ultimate folding» chair is here.',
    '«The world’s best» rye, now in tins.',
    'Baking has «never been easier».',
  ],
  passes: ['It is the best day of my week.', 'The most I can carry is two.', 'My best friend bakes.'],
};
