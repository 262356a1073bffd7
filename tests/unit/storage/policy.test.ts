import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storePolicy } from '../../../src/background/store-policy.ts';
import { applyPolicy, noPolicy, parsePolicy, policySchema } from '../../../src/storage/policy.ts';
import { readPolicy, readSettings } from '../../../src/storage/read-stored.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { memory } from '../kit/memory-browser.ts';
import { readText } from '../repository/source-tree.ts';

beforeEach(() => memory.reset());

describe('parsePolicy', () => {
  it('asks for nothing by a field that cannot be read, and loses no other', () => {
    expect(parsePolicy({ sitesOff: ['x', 7], rulesOff: 'all', locked: 'yes', historyOff: true })).toEqual({
      ...noPolicy,
      sitesOff: ['x'],
      historyOff: true,
    });
  });

  it('is a policy, for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (asked) => v.is(policySchema, parsePolicy(asked))));
  });
});

describe('underPolicy', () => {
  it('adds what the organization asks for to what the person chose', () => {
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

describe('keepPolicy', () => {
  let life: AbortController;
  beforeEach(() => {
    life = new AbortController();
  });
  afterEach(() => life.abort());
  const kept = (policy: unknown) => expect.poll(() => memory.stored().policy).toEqual(policy);

  it('keeps what is asked for as it changes, and nothing when it goes', async () => {
    memory.managed.put({ sitesOff: ['x'] });
    storePolicy(createWriter(), life.signal);
    await kept({ ...noPolicy, sitesOff: ['x'] });
    expect((await readSettings()).sitesOff).toEqual(['x']);
    memory.managed.put({ sitesOff: ['reddit'], locked: true });
    await kept({ ...noPolicy, sitesOff: ['reddit'], locked: true });
    expect((await readPolicy()).locked).toBe(true);
  });

  it('lets go of what is asked for no more', async () => {
    memory.reset({ policy: { ...noPolicy, locked: true } });
    storePolicy(createWriter(), life.signal);
    await kept(undefined);
    expect(await readPolicy()).toEqual(noPolicy);
  });

  it('takes Firefox’s complaint that there is no policy for none', async () => {
    memory.reset({ policy: { ...noPolicy, locked: true } });
    memory.managed.failNextRead(new Error('Managed storage manifest not found'));
    storePolicy(createWriter(), life.signal);
    await kept(undefined);
  });
});

describe('the schema Chrome reads', () => {
  const schema = JSON.parse(readText('policy.schema.json'));

  it('has every field there is, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policySchema.entries).sort());
    for (const field of Object.keys(schema.properties)) {
      expect(readText('docs/policy.md')).toContain(`\`${field}\``);
    }
  });

  it('is of the kind Chrome takes: an object that allows no more than it names, one type each', () => {
    expect(schema.type).toBe('object');
    expect(schema.additionalProperties).toBeUndefined();
    const types = (part: Record<string, unknown>): unknown[] => [
      part.type,
      ...Object.values(part.properties ?? {}).flatMap(types),
      ...(part.items === undefined ? [] : types({ ...Object(part.items) })),
    ];
    for (const type of types(schema)) expect(['object', 'array', 'string', 'boolean']).toContain(type);
  });
});
