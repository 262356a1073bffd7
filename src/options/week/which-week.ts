import type { MessageName } from '../../ui/i18n.ts';

/** The week that is drawn: the one that runs, the one before it, or an invented one. */
export type Which = 'this' | 'last' | 'example';

interface Names {
  readonly title: MessageName;
  /** The week drawn, and the one it is drawn beside. */
  readonly current: MessageName;
  readonly beside: MessageName;
  readonly tryTitle: MessageName;
  readonly fourteen: MessageName;
}

const running: Names = {
  title: 'thisWeek',
  current: 'thisWeek',
  beside: 'lastWeek',
  tryTitle: 'tryTitle',
  fourteen: 'chartWeeksSummary',
};

/** What each week is called. */
export const names: Readonly<Record<Which, Names>> = {
  this: running,
  example: running,
  last: {
    title: 'lastWeek',
    current: 'lastWeek',
    beside: 'weekBefore',
    tryTitle: 'tryTitleNow',
    fourteen: 'chartWeeksSummaryLast',
  },
};
