import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analyzer/analyze.ts';
import { ruleSet } from '../../../../src/analyzer/rule-set.ts';
import { type Habit, habits } from '../../../../src/coach/counting/counts.ts';
import { habitRules, habitsIn } from '../../../../src/coach/counting/habits.ts';
import type { DraftKind, ReplyTarget } from '../../../../src/text/draft.ts';
import { analysisWith, findingOf } from '../../kit/findings.ts';

const ruleIds = ruleSet.map(({ id }) => id);
const listedRules = Object.values(habitRules).flatMap((list) => list.flatMap(({ rules }) => rules));

const asked: ReplyTarget = { text: 'How do you keep the rye from sticking?', author: 'Ana Lopez' };
const habitsOf = (text: string, kind: DraftKind = 'post', answers: ReplyTarget | null = null) =>
  habitsIn(analyze({ text, kind, site: 'x', answers }), kind);

describe('habitRules', () => {
  it.each([...new Set(listedRules)])('%s is the id of a rule', (rule) => {
    expect(ruleIds).toContain(rule);
  });

  it('has rules for every habit that one draft can show', () => {
    const read = habits.filter((habit) => !['thread', 'conversation', 'repeated'].includes(habit));
    expect(Object.keys(habitRules).sort()).toEqual([...read].sort());
  });
});

describe('habitsIn', () => {
  it.each<[Habit, string, DraftKind, ReplyTarget | null]>([
    ['asked', 'The new oven is in. What would you bake first?', 'post', null],
    ['asked', 'What did you put in the dough?', 'reply', asked],
    ['link-only', 'New post! https://example.com/blog/42', 'post', null],
    ['sold', 'Buy now: https://example.com', 'post', null],
    ['sold', 'Visit our shop, 20% off everything: https://example.com', 'reply', asked],
    ['requested', 'Please retweet and help us spread the word.', 'post', null],
    ['gave', 'I tried three flours last week, and the cheapest rose best.', 'post', null],
    ['gave', 'Happy to help with the oven, just write to me.', 'reply', asked],
    ['about-us', 'We moved to a new office. We love it, and our team is growing.', 'post', null],
    ['about-them', 'I kept one for you. Is that still yours?', 'post', null],
    ['about-them', 'Good point, the salt matters.', 'reply', asked],
    ['named', 'Ana, a little flour on the board.', 'reply', asked],
    ['canned', 'Thanks for sharing!', 'reply', asked],
  ])('returns “%s” for: %s', (habit, text, kind, answers) => {
    expect(habitsOf(text, kind, answers)).toContain(habit);
  });

  it('returns nothing for a plain sentence', () => {
    expect(habitsOf('The river path is dry again.')).toEqual([]);
    expect(habitsOf('The river path is dry again.', 'reply', asked)).toEqual([]);
  });

  it('ignores rules of the other kind of draft', () => {
    const us = 'We moved to a new office. We love it, and our team is growing.';
    expect(habitsOf(us, 'reply', asked)).not.toContain('about-us');
    const bot = analysisWith({ praise: [findingOf('acknowledges', 'Good point.', 'Good point')] });
    expect(habitsIn(bot, 'post')).toEqual([]);
    expect(habitsIn(bot, 'reply')).toEqual(['about-them']);
  });

  it('returns each habit once, even if several of its rules match', () => {
    const text = 'Buy now. Buy two. $5. How can I help?';
    const nudges = ['hard-sell', 'hard-sell', 'price-alone'].map((rule) => findingOf(rule, text, 'Buy now'));
    const praise = [findingOf('offer-of-help', text, 'How can I help')];
    expect(habitsIn(analysisWith({ nudges, praise }), 'post')).toEqual(['sold', 'gave']);
  });

  it('returns only habits from praise for a draft the coach is quiet about', () => {
    const quiet =
      'I am so sorry for your loss. Thanks for sharing. If I can help with the boxes on Sunday, I will bring the van.';
    const analysis = analyze({ text: quiet, kind: 'reply', site: 'x', answers: asked });
    expect(analysis.quiet).not.toBeNull();
    const nudged = { ...analysis, nudges: [findingOf('canned-reply', quiet, 'Thanks for sharing')] };
    expect(habitsIn(nudged, 'reply')).toEqual(['gave']);
    expect(habitsIn({ ...nudged, quiet: null }, 'reply')).toContain('canned');
  });
});
