import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countPost } from '../../../src/coach/counting/count-post.ts';
import { countsOf } from '../../../src/coach/counting/counts.ts';
import { toBackgroundSchema } from '../../../src/messages/to-background.ts';
import { analysisOf } from '../kit/drafts.ts';

const postedCounts = countsOf([
  ...countPost('hackernews', 'reply', analysisOf('What would you cook next?', 'reply')),
  'shown:stacked-punctuation',
  'heeded:stacked-punctuation',
]);

const draft = { text: 'Hi', kind: 'post', site: 'x', answers: null };

describe('toBackgroundSchema', () => {
  it.each([
    { type: 'site', origin: 'https://x.com' },
    { type: 'analyze', draft: { text: '', kind: 'post', site: null, answers: null } },
    {
      type: 'posted',
      draft: { text: 'Hi', kind: 'reply', site: 'x', answers: { text: 'Hello', author: null } },
      tips: [['shouting', 'open']],
      thread: 'x.com/71',
    },
    { type: 'posted', draft, tips: [], thread: null },
    { type: 'count', counts: {} },
    { type: 'count', counts: postedCounts },
    { type: 'change', change: { set: 'enabled', to: false } },
    { type: 'change', change: { set: 'site', id: 'x', to: false } },
    { type: 'change', change: { set: 'rule', id: 'shouting', to: true } },
    { type: 'change', change: { set: 'pausedUntil', to: 1_764_000_000_000 } },
  ])('accepts %j', (message) => {
    expect(v.parse(toBackgroundSchema, message)).toEqual(message);
  });

  it.each([
    { type: 'count', counts: { 'My own words': 1 } },
    { type: 'count', counts: { asked: -1 } },
    { type: 'count', counts: { asked: 0.5 } },
    { type: 'count', counts: { asked: '1' } },
    { type: 'count', counts: { [`shown:${'long-'.repeat(20)}id`]: 1 } },
    { type: 'count', change: { set: 'enabled', to: false } },
    { type: 'change', change: { set: 'settings', to: {} } },
    { type: 'change' },
    { type: 'site', origin: 'My own words' },
    { type: 'analyze' },
    { type: 'analyze', draft: 'My own words' },
    { type: 'posted', draft: { ...draft, kind: 'tweet' }, tips: [], thread: null },
    { type: 'posted', draft: { ...draft, site: 'My own words' }, tips: [], thread: null },
    { type: 'posted', draft, tips: [['My own words', 'open']], thread: null },
    { type: 'posted', draft, tips: [['shouting', 'My own words']], thread: null },
    { type: 'posted', draft, tips: [], thread: '' },
    { type: 'posted', draft, tips: [], thread: 'a'.repeat(301) },
    { type: 'posted', draft },
    { type: 'status' },
    { counts: {} },
    'count',
  ])('rejects %j', (message) => {
    expect(v.is(toBackgroundSchema, message)).toBe(false);
  });
});
