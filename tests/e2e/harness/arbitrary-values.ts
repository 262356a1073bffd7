import fc from 'fast-check';

/** Settings of which any field may be anything. */
const settings = fc.record(
  Object.fromEntries(
    [
      'version',
      'enabled',
      'pausedUntil',
      'sitesOff',
      'rulesOff',
      'pauseBeforePosting',
      'markPlaces',
      'houseWords',
      'weeklyHello',
      'sync',
    ].map((field) => [field, fc.jsonValue({ maxDepth: 3 })]),
  ),
  { requiredKeys: [] },
);
const day = fc.dictionary(
  fc.oneof(fc.string(), fc.constantFrom('asked', 'post:x', 'shown:hype', 'lean:with', '__proto__')),
  fc.oneof(fc.nat(), fc.jsonValue({ maxDepth: 1 })),
  { maxKeys: 6 },
);
const keys = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    'settings',
    'recent',
    'device',
    'day:2026-11-22',
    'day:2026-11-21',
    'day:9999-99-99',
    'day:',
  ),
);

/** What might stand in the extension's storage after a fault, an older version, or a curious hand. */
export const arbitraryStores: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.option(settings),
    fc.array(fc.tuple(keys, fc.oneof(day, fc.jsonValue({ maxDepth: 3 }))), { maxLength: 8 }),
  )
  .map(([some, entries]) => ({
    ...Object.fromEntries(entries),
    ...(some === null ? {} : { settings: some }),
  }));

const draft = { text: 'Thank you!', kind: 'post', site: 'x', answers: null };
const wellFormed = fc.constantFrom<Record<string, unknown>>(
  { type: 'analyze', draft },
  { type: 'posted', draft, shown: ['hype'], thread: null },
  { type: 'count', counts: { asked: 1 } },
  { type: 'change', change: { set: 'rule', id: 'hype', to: false } },
  { type: 'change', change: { set: 'markPlace', id: 'x', to: null } },
  { type: 'delete', scope: { what: 'everything' } },
  { type: 'import', text: '{}' },
  { type: 'status' },
  { type: 'stop', origins: [] },
);
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(-1, 1e308, '', 'x'.repeat(5000), { text: 7 }, '__proto__'),
);

/** Messages of the right shape, nearly so, and of none. */
export const arbitraryMessages: fc.Arbitrary<unknown> = fc.oneof(
  wellFormed,
  fc.tuple(wellFormed, fc.nat(), strange).map(([message, which, value]) => {
    const names = Object.keys(message);
    return { ...message, [names[which % names.length] ?? 'type']: value };
  }),
  fc.jsonValue({ maxDepth: 2 }),
);
