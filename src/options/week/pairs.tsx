import type { Week } from '../../coach/week/week.ts';
import type { Weeks } from '../../coach/week/weeks.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { names, type Which } from './which-week.ts';

interface Pair {
  readonly title: MessageName;
  /** Says the first number and the second. */
  readonly says: MessageName;
  readonly rows: readonly (readonly [MessageName, (week: Week) => number])[];
}

/** Two numbers that belong side by side. */
const pairs: readonly Pair[] = [
  {
    title: 'chartReplies',
    says: 'chartRepliesSummary',
    rows: [
      ['weekRepliesRow', (week) => week.replies],
      ['weekPosts', (week) => week.posts],
    ],
  },
  {
    title: 'chartGive',
    says: 'chartGiveSummary',
    rows: [
      ['chartGave', (week) => week.habits.gave],
      ['chartAsked', (week) => week.habits.requested],
    ],
  },
  {
    title: 'chartAbout',
    says: 'chartAboutSummary',
    rows: [
      ['chartAboutOthers', (week) => week.habits['about-them']],
      ['chartAboutYourself', (week) => week.habits['about-us']],
    ],
  },
  {
    title: 'chartConversations',
    says: 'chartConversationsSummary',
    rows: [
      ['chartThreadsReturned', (week) => week.habits.conversation],
      ['chartThreadsWritten', (week) => week.habits.thread],
    ],
  },
];

interface Props {
  readonly weeks: Weeks;
  readonly which: Which;
}

/** Each pair, this week and, where anything was written then, the week before. */
export function Pairs({ weeks: { current, last }, which }: Props) {
  const [now, then] = [localize(names[which].current), localize(names[which].beside)];
  const hasLast = last.posts + last.replies > 0;
  return pairs.map(({ title, says, rows }) => (
    <ChartFigure
      key={title}
      title={localize(title)}
      says={localize(says, ...rows.map(([, numberIn]) => numberIn(current)))}
      legend={
        hasLast
          ? [
              ['full', now],
              ['hatched', then],
            ]
          : []
      }
      table={{
        head: [localize('chartCounted'), now, then],
        rows: rows.map(([name, numberIn]) => [localize(name), numberIn(current), numberIn(last)]),
      }}
    >
      <BarChart
        bars={rows.map(([name, numberIn]) => ({
          label: localize(name),
          parts: [['full', numberIn(current)]],
          beside: hasLast ? numberIn(last) : null,
          value: String(numberIn(current)),
        }))}
      />
    </ChartFigure>
  ));
}
