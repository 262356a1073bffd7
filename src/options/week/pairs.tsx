import type { Week } from '../../coach/week/week.ts';
import type { Weeks } from '../../coach/week/weeks.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { type WhichWeek, weekMessages } from './which-week.ts';

interface Pair {
  readonly title: MessageName;
  /** A message that contains both numbers. */
  readonly summary: MessageName;
  readonly rows: readonly (readonly [MessageName, (week: Week) => number])[];
}

/** The pairs of numbers to compare. */
const pairs: readonly Pair[] = [
  {
    title: 'chartReplies',
    summary: 'chartRepliesSummary',
    rows: [
      ['weekRepliesRow', (week) => week.replies],
      ['weekPosts', (week) => week.posts],
    ],
  },
  {
    title: 'chartGive',
    summary: 'chartGiveSummary',
    rows: [
      ['chartGave', (week) => week.habits.gave],
      ['chartAsked', (week) => week.habits.requested],
    ],
  },
  {
    title: 'chartAbout',
    summary: 'chartAboutSummary',
    rows: [
      ['chartAboutOthers', (week) => week.habits['about-them']],
      ['chartAboutYourself', (week) => week.habits['about-us']],
    ],
  },
  {
    title: 'chartConversations',
    summary: 'chartConversationsSummary',
    rows: [
      ['chartThreadsReturned', (week) => week.habits.conversation],
      ['chartThreadsWritten', (week) => week.habits.thread],
    ],
  },
];

interface Props {
  readonly weeks: Weeks;
  readonly which: WhichWeek;
}

/** A chart for each pair: the week and, if it has posts or replies, the week before. */
export function Pairs({ weeks: { current, previous }, which }: Props) {
  const currentName = localize(weekMessages[which].current);
  const previousName = localize(weekMessages[which].previous);
  const hasPrevious = previous.posts + previous.replies > 0;
  return pairs.map(({ title, summary, rows }) => (
    <ChartFigure
      key={title}
      title={localize(title)}
      summary={localize(summary, ...rows.map(([, numberOf]) => numberOf(current)))}
      legend={
        hasPrevious
          ? [
              ['full', currentName],
              ['hatched', previousName],
            ]
          : []
      }
      table={{
        head: [localize('chartCounted'), currentName, previousName],
        rows: rows.map(([name, numberOf]) => [localize(name), numberOf(current), numberOf(previous)]),
      }}
    >
      <BarChart
        bars={rows.map(([name, numberOf]) => ({
          label: localize(name),
          parts: [['full', numberOf(current)]],
          compared: hasPrevious ? numberOf(previous) : null,
          value: String(numberOf(current)),
        }))}
      />
    </ChartFigure>
  ));
}
