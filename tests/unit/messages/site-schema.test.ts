import * as v from 'valibot';
import { expect, it } from 'vitest';
import { pageSiteSchema } from '../../../src/messages/site-schema.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

it.each(sites)('$name is sent unchanged, without the fields that pages do not need', (site) => {
  const { matches: _, verified: __, ...sent } = site;
  expect(v.parse(pageSiteSchema, JSON.parse(JSON.stringify(site)))).toEqual(sent);
});

it.each([{}, { id: 'x', name: 'X' }, { id: 'x', name: 'X', composers: [{ kind: 'tweet', editable: 'p' }] }])(
  'rejects %j',
  (site) => {
    expect(v.is(pageSiteSchema, site)).toBe(false);
  },
);
