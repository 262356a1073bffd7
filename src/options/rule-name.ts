import { wordListRule } from '../analyzer/flagged-word.ts';
import { ruleSet } from '../analyzer/rule-set.ts';
import { localize } from '../ui/i18n.ts';

const names = new Map(ruleSet.flatMap(({ id, rule }) => ('name' in rule ? [[id, rule.name] as const] : [])));

/** What a tip is called; one of another version of the extension goes by its id. */
export const ruleName = (id: string): string =>
  id === wordListRule ? localize('flaggedWordTip') : (names.get(id) ?? id);
