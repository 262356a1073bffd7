import { wordListRule } from '../analyzer/flagged-word.ts';
import { localize } from '../ui/i18n.ts';
import { tips } from './tips/found-tips.ts';

const names = new Map(tips.map(({ id, name }) => [id, name]));

/** The name of a tip, or its id if this version of the extension does not have it. */
export const ruleName = (id: string): string =>
  id === wordListRule ? localize('flaggedWordTip') : (names.get(id) ?? id);
