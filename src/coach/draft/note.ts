import type { Finding } from '../../analyzer/analysis.ts';
import type { Scope } from './dismissal.ts';

/** A finding said to the person. */
export interface Remark {
  readonly type: 'nudge' | 'praise';
  readonly finding: Finding;
}

/** The one thing the coach says at a time. */
export type Note =
  | Remark
  | { readonly type: 'heeded'; readonly name: string }
  | { readonly type: 'dismissed'; readonly rule: string; readonly scope: Scope };
