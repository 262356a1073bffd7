import { houseWordsId } from '../analyzer/caught.ts';
import { ruleSet } from '../analyzer/rule-set.ts';
import { say } from '../ui/say.ts';

const names = new Map(ruleSet.flatMap(({ id, rule }) => ('name' in rule ? [[id, rule.name] as const] : [])));

/** What a tip is called; one of another version of the extension goes by its id. */
export const ruleName = (id: string): string =>
  id === houseWordsId ? say('houseWordsTip') : (names.get(id) ?? id);
