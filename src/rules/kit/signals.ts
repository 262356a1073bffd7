import type { PhraseList, PhraseMatch, PhraseMatches } from './phrase-table.ts';
import { achievement } from './signals/achievement.ts';
import { call } from './signals/call.ts';
import { invitation } from './signals/invitation.ts';
import { modesty } from './signals/modesty.ts';
import { offer } from './signals/offer.ts';
import { organization } from './signals/organization.ts';
import { personal } from './signals/personal.ts';
import { selfPromotion } from './signals/self-promotion.ts';
import { urge } from './signals/urge.ts';

/**
 * Phrases that several rules read, found once for all of them. One alone proves little: rules weigh
 * them against each other.
 */
const signalPhrases = {
  achievement,
  call,
  invitation,
  modesty,
  offer,
  organization,
  personal,
  selfPromotion,
  urge,
};

type SignalName = keyof typeof signalPhrases;

/** Where the phrases of each signal are in a draft, in order. */
export type Signals = Readonly<Record<SignalName, readonly PhraseMatch[]>>;

const names = Object.keys(signalPhrases).filter((name): name is SignalName => name in signalPhrases);

/** The phrases of all signals as lists of a phrase table. */
export const signalLists: readonly PhraseList[] = names.map((name) => ({
  rule: `signals/${name}`,
  phrases: signalPhrases[name].map((text) => ({ text, group: null, plain: null })),
}));

/** Signals that speak for a draft. Words that nudges are about are none. */
const favorable: ReadonlySet<SignalName> = new Set<SignalName>(['invitation', 'personal']);

/** The signals of a draft: what was found for `signalLists`, whose first list is at `offset`. */
export function signalsIn(found: PhraseMatches, offset: number, excluded: ReadonlySet<number>): Signals {
  const signals: Record<SignalName, readonly PhraseMatch[]> = { ...noSignals };
  names.forEach((name, index) => {
    const matches = found[offset + index];
    if (matches === undefined) return;
    signals[name] = favorable.has(name) ? matches.filter(({ first }) => !excluded.has(first)) : matches;
  });
  return signals;
}

const noSignals: Signals = {
  achievement: [],
  call: [],
  invitation: [],
  modesty: [],
  offer: [],
  organization: [],
  personal: [],
  selfPromotion: [],
  urge: [],
};
