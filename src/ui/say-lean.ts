import type { LeanStep } from '../coach/lean-step.ts';
import { type MessageName, say } from './say.ts';

const leans: Readonly<Record<LeanStep, MessageName>> = {
  at: 'leanAt',
  'rather-at': 'leanRatherAt',
  level: 'leanLevel',
  'rather-with': 'leanRatherWith',
  with: 'leanWith',
};

/** How the draft leans, in words and without a number. */
export function sayLean(lean: LeanStep): string {
  return say('draftLean', say(leans[lean]));
}
