import type { LeanStep } from '../coach/draft/lean-step.ts';
import { localize, type MessageName } from './i18n.ts';

const leans: Readonly<Record<LeanStep, MessageName>> = {
  at: 'leanAt',
  'rather-at': 'leanRatherAt',
  level: 'leanLevel',
  'rather-with': 'leanRatherWith',
  with: 'leanWith',
};

/** Returns how the draft leans, in words. */
export function leanMessage(lean: LeanStep): string {
  return localize('draftLean', localize(leans[lean]));
}
