import * as v from 'valibot';
import { expect, it } from 'vitest';
import { pageSiteSchema } from '../../../src/messages/site-schema.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

it.each(sites)('$name comes through as it is written, but for what only the manifest needs', (site) => {
  const { matches: _, verified: __, ...told } = site;
  expect(v.parse(pageSiteSchema, JSON.parse(JSON.stringify(site)))).toEqual(told);
});

it.each([{}, { id: 'x', name: 'X' }, { id: 'x', name: 'X', composers: [{ kind: 'tweet', editable: 'p' }] }])(
  'refuses %j',
  (site) => {
    expect(v.is(pageSiteSchema, site)).toBe(false);
  },
);
