import type { Examples } from '../../../src/rules/kit/rule.ts';

const files = import.meta.glob<Examples>('../../../src/rules/{nudges,praise,cues,quiet}/*.ts', {
  eager: true,
  import: 'examples',
});

/** The examples of every rule, by the rule's id. */
export const ruleExamples: ReadonlyMap<string, Examples> = new Map(
  Object.entries(files).map(([path, examples]) => [/([a-z-]+)\.ts$/.exec(path)?.[1] ?? path, examples]),
);
