import type { Finding } from '../analyzer/analysis.ts';
import type { Scope } from './dismissal.ts';

/** The one thing the coach says at a time. */
export type Note =
  | { readonly type: 'nudge'; readonly finding: Finding }
  | { readonly type: 'praise'; readonly finding: Finding }
  | { readonly type: 'heeded'; readonly name: string }
  | { readonly type: 'dismissed'; readonly rule: string; readonly scope: Scope };
