import type { Cue, Examples } from '../kit/rule.ts';

const rule: Cue = {
  name: 'The voice of a press release',
  question: 'human',
  why: 'In a survey, a conversational human voice went with trust, satisfaction and commitment.',
  source: {
    title: 'Kelleher 2009, Conversational voice, communicated commitment, and public relations outcomes',
    url: 'https://doi.org/10.1111/j.1460-2466.2008.01410.x',
  },
  leans: 'at',
  where: { kind: 'post' },
  phrases: [
    'announce|announces|announced|announcing|announcement|launches|launched|unveils|introduces|introducing|presents|releases|released',
    'partners|partnering|partnership|collaboration|invites|recognizes|recognized|honored|sponsors|supports|supporting|hosts|hosting',
    'provides|providing|delivers|offers|leads|leading|expands|celebrates|celebrating|initiative|initiatives|program|programs|programme',
    'summit|conference|webcast|panel|keynote|event|events|reports|ceo|president|chairman|director|minister|senator|statement|legislation',
    'commitment|committed|dedicated|mission|vision|impact|industry|solution|solutions|customers|consumers|stakeholders|investors',
    'innovation|innovative|sustainability|sustainable|development|economic|global|opportunity|opportunities|leadership|strategy|services',
    'empower|driving|enable|enabling|deliver|ensure|helps|enhance|improve|improving|progress|creating|across|via|featuring|during|annual',
    'latest|upcoming|premium|official',
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    'Bakery announces new partnership',
    'The summit featured seven leaders.',
    'Supporting growth across the region',
  ],
  passes: ['We baked and ate.', 'I like the new oven.', { text: 'They announced it.', kind: 'reply' }],
};
