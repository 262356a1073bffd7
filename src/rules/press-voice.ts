import type { About, Examples, Rule } from './kit/rule.ts';
import { humanVoice } from './kit/sources.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  only: 'post',
  phrases: [
    'announce|announces|announced|announcing|announcement|launch|launches|launched|launching|unveil|unveils|unveiled|introduce|introduces|introducing|reveals|presents|releases|released|partners|partnering|partnership|collaboration|invites|recognizes|recognized|awarded|honored|sponsors|sponsoring|supports|supporting|hosts|hosting|provides|providing|delivers|delivering|offers|offering|leads|leading|expands|celebrates|celebrating|initiative|initiatives|program|programs|programme|programmes|summit|conference|webinar|webcast|panel|keynote|event|events|report|reports|ceo|vp|president|chairman|director|minister|senator|congressman|statement|legislation|bill|committee|commitment|committed|dedicated|mission|vision|impact|industry|solution|solutions|customers|clients|consumers|stakeholders|shareholders|investors|innovation|innovative|sustainability|sustainable|development|economy|economic|global|growth|opportunity|opportunities|leader|leaders|leadership|strategy|services|platform|brand|brands|business|businesses|access|empower|empowers|empowering|drive|drives|driving|enable|enables|enabling|deliver|ensure|ensures|helps|enhance|enhances|improve|improves|improving|progress|creating|building|across|via|featuring|thru|during|per|annual|official|latest|upcoming|exclusive|premium|ultimate',
  ],
};
export default rule;

export const about: About = {
  name: 'The voice of a press release',
  question: 'human',
  why: 'Corporate third person is what human voice is not.',
  source: humanVoice,
};

export const examples: Examples = {
  flags: [
    'Bakery announces new partnership',
    'The summit featured seven leaders.',
    'Supporting growth across the region',
  ],
  passes: ['We baked and ate.', 'I like the new oven.', { text: 'They announced it.', kind: 'reply' }],
};
