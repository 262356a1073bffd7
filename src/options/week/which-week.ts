import type { MessageName } from '../../ui/i18n.ts';

/** The week that is shown: the current one, the one before it, or a made-up one. */
export type WhichWeek = 'this' | 'last' | 'example';

interface WeekMessages {
  readonly title: MessageName;
  /** The name of the week. */
  readonly current: MessageName;
  /** The name of the week it is compared with. */
  readonly previous: MessageName;
  readonly tryTitle: MessageName;
  readonly fourteenWeeks: MessageName;
}

const thisWeek: WeekMessages = {
  title: 'thisWeek',
  current: 'thisWeek',
  previous: 'lastWeek',
  tryTitle: 'tryTitle',
  fourteenWeeks: 'chartWeeksSummary',
};

/** The messages that name each week. */
export const weekMessages: Readonly<Record<WhichWeek, WeekMessages>> = {
  this: thisWeek,
  example: thisWeek,
  last: {
    title: 'lastWeek',
    current: 'lastWeek',
    previous: 'weekBefore',
    tryTitle: 'tryTitleNow',
    fourteenWeeks: 'chartWeeksSummaryLast',
  },
};
