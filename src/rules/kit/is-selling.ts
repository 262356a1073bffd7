import type { Signals } from './signals.ts';

/** Whether a draft sells something or sends people somewhere. */
export const isSelling = ({ urge, offer, call }: Signals): boolean =>
  urge.length + offer.length + call.length > 0;
