import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storePolicy } from '../../../src/background/store-policy.ts';
import { applyPolicy, noPolicy, parsePolicy, policySchema } from '../../../src/storage/policy.ts';
import { readPolicy, readSettings } from '../../../src/storage/read-settings.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { memory } from '../kit/memory-browser.ts';
import { readText } from '../repository/source-tree.ts';

beforeEach(() => memory.reset());

describe('parsePolicy', () => {
  it('ignores invalid fields and entries, and keeps the others', () => {
    expect(parsePolicy({ sitesOff: ['x', 7], rulesOff: 'all', locked: 'yes', historyOff: true })).toEqual({
      ...noPolicy,
      sitesOff: ['x'],
      historyOff: true,
    });
  });

  it('returns a valid policy for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => v.is(policySchema, parsePolicy(json))));
  });
});

describe('applyPolicy', () => {
  it('adds the policy to the user’s settings', () => {
    const settings = {
      ...defaultSettings,
      sitesOff: ['x', 'reddit'],
      rulesOff: ['shouting'],
      houseWords: { allow: ['synergy'], catch: [] },
    };
    const policy = {
      ...noPolicy,
      sitesOff: ['linkedin'],
      sitesOn: ['x'],
      rulesOff: ['shouting', 'hype'],
      houseWords: { allow: [], catch: [{ word: 'users', plain: 'people' }] },
    };
    expect(applyPolicy(settings, policy)).toEqual({
      ...settings,
      sitesOff: ['reddit', 'linkedin'],
      rulesOff: ['shouting', 'hype'],
      houseWords: { allow: ['synergy'], catch: [{ word: 'users', plain: 'people' }] },
    });
    expect(applyPolicy(settings, noPolicy)).toEqual(settings);
  });
});

describe('storePolicy', () => {
  let lifetime: AbortController;
  beforeEach(() => {
    lifetime = new AbortController();
  });
  afterEach(() => lifetime.abort());
  const expectStored = (policy: unknown) => expect.poll(() => memory.stored().policy).toEqual(policy);

  it('stores the policy, and stores it again when it changes', async () => {
    memory.managed.put({ sitesOff: ['x'] });
    storePolicy(createWriter(), lifetime.signal);
    await expectStored({ ...noPolicy, sitesOff: ['x'] });
    expect((await readSettings()).sitesOff).toEqual(['x']);
    memory.managed.put({ sitesOff: ['reddit'], locked: true });
    await expectStored({ ...noPolicy, sitesOff: ['reddit'], locked: true });
    expect((await readPolicy()).locked).toBe(true);
  });

  it('removes a stored policy that no longer exists', async () => {
    memory.reset({ policy: { ...noPolicy, locked: true } });
    storePolicy(createWriter(), lifetime.signal);
    await expectStored(undefined);
    expect(await readPolicy()).toEqual(noPolicy);
  });

  it('treats Firefox’s error for a missing policy as no policy', async () => {
    memory.reset({ policy: { ...noPolicy, locked: true } });
    memory.managed.failNextRead(new Error('Managed storage manifest not found'));
    storePolicy(createWriter(), lifetime.signal);
    await expectStored(undefined);
  });
});

describe('policy.schema.json', () => {
  const schema = JSON.parse(readText('policy.schema.json'));

  it('declares exactly the fields of a policy, and docs/policy.md explains each', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policySchema.entries).sort());
    for (const field of Object.keys(schema.properties)) {
      expect(readText('docs/policy.md')).toContain(`\`${field}\``);
    }
  });

  it('has the form Chrome requires: an object with named properties that have one type each', () => {
    expect(schema.type).toBe('object');
    expect(schema.additionalProperties).toBeUndefined();
    const typesIn = (part: Record<string, unknown>): unknown[] => [
      part.type,
      ...Object.values(part.properties ?? {}).flatMap(typesIn),
      ...(part.items === undefined ? [] : typesIn({ ...Object(part.items) })),
    ];
    for (const type of typesIn(schema)) expect(['object', 'array', 'string', 'boolean']).toContain(type);
  });
});
