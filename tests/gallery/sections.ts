import type { Section } from './state.ts';
import { cards, otherCards } from './states/cards.ts';
import { marks } from './states/marks.ts';
import * as options from './states/option-pages.ts';
import { popups } from './states/popups.ts';
import { emptyWeeks, fullWeeks, lastWeeks } from './states/weeks.ts';

/** Everything the gallery shows. To add a state, add an entry to one of the lists. */
export const sections: readonly Section[] = [
  { id: 'mark', title: 'Mark', states: marks },
  { id: 'card', title: 'Card with a finding', states: cards },
  { id: 'other-cards', title: 'Card without a finding', states: otherCards },
  { id: 'popup', title: 'Popup', states: popups },
  { id: 'week-empty', title: 'Options: week, empty', states: emptyWeeks },
  { id: 'week', title: 'Options: week', states: fullWeeks },
  { id: 'last-week', title: 'Options: last week, weekly summary', states: lastWeeks },
  { id: 'tips', title: 'Options: tips', states: options.tipPages },
  { id: 'all-tips', title: 'Options: all tips', states: options.allTips },
  { id: 'words', title: 'Options: your words', states: options.wordPages },
  { id: 'sites', title: 'Options: sites', states: options.sitePages },
  { id: 'turned-off', title: 'Options: turned off', states: options.turnedOffPages },
  { id: 'data', title: 'Options: data', states: options.dataPages },
  { id: 'sync', title: 'Options: problems with sync', states: options.syncPages },
  { id: 'texts', title: 'Options: privacy, about', states: options.textPages },
  { id: 'practice', title: 'Practice page', states: options.practicePages },
];
