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

/** A chart for each pair: the week and, where it has posts or replies, the week before. */
export function Pairs({ weeks: { current, last }, which }: Props) {
  const currentName = localize(weekMessages[which].current);
  const lastName = localize(weekMessages[which].before);
  const hasLast = last.posts + last.replies > 0;
  return pairs.map(({ title, summary, rows }) => (
    <ChartFigure
      key={title}
      title={localize(title)}
      summary={localize(summary, ...rows.map(([, countIn]) => countIn(current)))}
      legend={
        hasLast
          ? [
              ['full', currentName],
              ['hatched', lastName],
            ]
          : []
      }
      table={{
        head: [localize('chartCounted'), currentName, lastName],
        rows: rows.map(([name, countIn]) => [localize(name), countIn(current), countIn(last)]),
      }}
    >
      <BarChart
        bars={rows.map(([name, countIn]) => ({
          label: localize(name),
          parts: [['full', countIn(current)]],
          compared: hasLast ? countIn(last) : null,
          value: String(countIn(current)),
        }))}
      />
    </ChartFigure>
  ));
}
