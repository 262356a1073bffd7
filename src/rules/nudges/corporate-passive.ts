import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { humanVoice } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** Characters in all. A single short one is a habit of speech. */
const minLength = 16;

const rule: Nudge = {
  name: 'Corporate passive',
  question: 'human',
  strength: 0.45,
  why: '“Would admit a mistake” is a mark of a human voice; the passive leaves out who made it.',
  source: humanVoice,
  plainWords: {
    'mistakes|errors|issues were made': 'we made a mistake',
    'it has been|was decided|determined|agreed|brought': 'we decided',
    'has|have been decided|determined|actioned|implemented|escalated|deprioritized': 'we did',
    'it is recommended|advised|requested|expected|required that': 'we would like',
    'is|are being reviewed|investigated|looked|addressed|actioned': 'we are looking at it',
    'will be actioned|addressed|reviewed|communicated|implemented': 'we will do it',
    'steps|measures|actions are|have|were been? taken': 'we did this',
    'concerns|feedback have|has been heard|noted': 'I read what you wrote',
    'in due course': 'soon',
    'going|moving forward|forwards': 'from now on',
    'reach|reached|reaching out to us|our': 'write to us',
    'please be advised|informed|aware': 'you may like to know',
    'we regret to inform': 'I am sorry to say',
    'due to unforeseen circumstances': 'because',
    'for your convenience': 'so that',
    'at this time|juncture': 'now',
    'in order to': 'to',
    'prior to': 'before',
    'with regard|regards|respect to': 'about',
    'per our|your|the policy': 'by our rules',
  },
  detect: ({ text, phraseMatches }) => {
    const spans = phraseMatches.map((match) => spanOf(text, match));
    const length = spans.reduce((sum, { end, start }) => sum + end - start, 0);
    return spans.length < 2 && length < minLength ? null : { spans, amount: matchAmount(spans.length) };
  },
  what: '“{quote}” leaves out who did what.',
  suggestion: 'Say it as a person would: “{plain}”, and who does it.',
  alternative: {
    what: 'In “{quote}” nobody seems to do anything.',
    suggestion: 'Put the person back in: “{plain}”, beginning with “I” or “we”.',
  },
};
export default rule;

export const examples: Examples = {
  flags: [
    '«Mistakes were made» in the kitchen.',
    '«It has been decided» to close early.',
    '«Please be advised» that «in due course» we open.',
  ],
  passes: [
    'We made a mistake and closed early.',
    'The bread was made in the kitchen.',
    'Before noon, in order.',
    'He ran in order to win.',
  ],
};
