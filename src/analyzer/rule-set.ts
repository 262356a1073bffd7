import type { Cue, Nudge, Praise, Quiet, Rule } from '../rules/kit/rule.ts';

/** A rule with its id: the name of its file. */
export interface NamedRule {
  readonly id: string;
  readonly rule: Rule;
}

type Files<T> = Readonly<Record<string, T>>;

const nudges: Files<Nudge> = import.meta.glob('../rules/nudges/*.ts', { eager: true, import: 'default' });
const praise: Files<Praise> = import.meta.glob('../rules/praise/*.ts', { eager: true, import: 'default' });
const cues: Files<Cue> = import.meta.glob('../rules/cues/*.ts', { eager: true, import: 'default' });
const quiet: Files<Quiet> = import.meta.glob('../rules/quiet/*.ts', { eager: true, import: 'default' });

const named = <T>(files: Files<T>, withKind: (rule: T) => Rule): NamedRule[] =>
  Object.entries(files).map(([path, rule]) => ({
    id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
    rule: withKind(rule),
  }));

/** Every rule, sorted by id. The kind of a rule is the folder it is in. */
export const ruleSet: readonly NamedRule[] = [
  ...named(nudges, (rule) => ({ ...rule, kind: 'nudge' })),
  ...named(praise, (rule) => ({ ...rule, kind: 'praise' })),
  ...named(cues, (rule) => ({ ...rule, kind: 'cue' })),
  ...named(quiet, (rule) => ({ ...rule, kind: 'quiet' })),
].sort((a, b) => (a.id < b.id ? -1 : 1));
