import { documentedRules } from './documented-rules.ts';
import { renderRules } from './render-rules.ts';
import { renderTipList } from './render-tip-list.ts';

/** The files that are generated from the rules, with their content. */
export const pages: readonly { readonly path: string; readonly content: string }[] = [
  { path: 'docs/rules.md', content: renderRules(documentedRules) },
  { path: 'src/options/tips/tip-list.json', content: renderTipList() },
];
