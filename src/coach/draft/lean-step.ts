/** How a draft leans, in five steps: enough for a glance, too coarse for a grade. */
export const leanSteps = ['at', 'rather-at', 'level', 'rather-with', 'with'] as const;
export type LeanStep = (typeof leanSteps)[number];

/** The step of a lean in −1…+1. Symmetric about 0, so that "level" is as wide on both sides. */
export function leanStepOf(lean: number): LeanStep {
  if (lean <= -0.5) return 'at';
  if (lean <= -0.15) return 'rather-at';
  if (lean < 0.15) return 'level';
  if (lean < 0.5) return 'rather-with';
  return 'with';
}
