import fc from 'fast-check';

/** Settings in which each field can have any JSON value. */
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

/** Stored items as errors, older versions or manual edits could leave them. */
export const arbitraryStores: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.option(settings),
    fc.array(fc.tuple(keys, fc.oneof(day, fc.jsonValue({ maxDepth: 3 }))), { maxLength: 8 }),
  )
  .map(([stored, entries]) => ({
    ...Object.fromEntries(entries),
    ...(stored === null ? {} : { settings: stored }),
  }));

const draft = { text: 'Thank you!', kind: 'post', site: 'x', answers: null };
const validMessages = fc.constantFrom<Record<string, unknown>>(
  { type: 'analyze', draft },
  { type: 'posted', draft, tips: [['hype', 'open']], thread: null },
  { type: 'count', counts: { asked: 1 } },
  { type: 'change', change: { set: 'rule', id: 'hype', to: false } },
  { type: 'change', change: { set: 'markPlace', id: 'x', to: null } },
  { type: 'delete', scope: { what: 'everything' } },
  { type: 'import', text: '{}' },
  { type: 'status' },
  { type: 'stop', origins: [] },
);
const unexpectedValues = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(-1, 1e308, '', 'x'.repeat(5000), { text: 7 }, '__proto__'),
);

/** Valid messages, messages with one unexpected value, and any other JSON. */
export const arbitraryMessages: fc.Arbitrary<unknown> = fc.oneof(
  validMessages,
  fc.tuple(validMessages, fc.nat(), unexpectedValues).map(([message, index, value]) => {
    const names = Object.keys(message);
    return { ...message, [names[index % names.length] ?? 'type']: value };
  }),
  fc.jsonValue({ maxDepth: 2 }),
);
