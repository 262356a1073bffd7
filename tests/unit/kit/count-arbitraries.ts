import fc from 'fast-check';
import { type Counter, type Counts, habits } from '../../../src/coach/counting/counts.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);

/** Any counter, including those of unknown sites and rules. */
export const counters: fc.Arbitrary<Counter> = fc.oneof(
  fc.constantFrom<Counter>(...habits, 'post:x', 'reply:x', 'post:practice', 'lean:with', 'lean:at'),
  id.map((rule): Counter => `shown:${rule}`),
  id.map((rule): Counter => `heeded:${rule}`),
  id.map((rule): Counter => `kept:${rule}`),
  id.map((rule): Counter => `dismissed:${rule}`),
  id.map((step): Counter => `lean:${step}`),
  id.map((site): Counter => `post:${site}`),
  id.map((site): Counter => `reply:${site}`),
);

/** Any counts of one day. */
export const counts: fc.Arbitrary<Counts> = fc.dictionary(counters, fc.nat(1_000_000));
