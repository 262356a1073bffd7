/** How a draft leans, in five steps: precise enough to be useful, too coarse to be a grade. */
export const leanSteps = ['at', 'rather-at', 'level', 'rather-with', 'with'] as const;
export type LeanStep = (typeof leanSteps)[number];

/** Returns the step of a lean from −1 to +1. The steps are symmetric about 0. */
export function leanStepOf(lean: number): LeanStep {
  if (lean <= -0.5) return 'at';
  if (lean <= -0.15) return 'rather-at';
  if (lean < 0.15) return 'level';
  if (lean < 0.5) return 'rather-with';
  return 'with';
}
