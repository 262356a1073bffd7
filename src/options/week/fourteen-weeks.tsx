import type { Week } from '../../coach/week/week.ts';
import type { Weeks } from '../../coach/week/weeks.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { ColumnChart } from '../charts/column-chart.tsx';
import { shortDay } from './format-days.ts';
import { type WhichWeek, weekMessages } from './which-week.ts';

const measures: readonly (readonly [MessageName, (week: Week) => number])[] = [
  ['weekRepliesRow', (week) => week.replies],
  ['weekPosts', (week) => week.posts],
  ['chartQuestions', (week) => week.habits.asked],
  ['chartGave', (week) => week.habits.gave],
  ['chartAsked', (week) => week.habits.requested],
  ['chartAboutOthers', (week) => week.habits['about-them']],
  ['chartAboutYourself', (week) => week.habits['about-us']],
  ['chartThreadsReturned', (week) => week.habits.conversation],
];

interface Props {
  readonly weeks: Weeks;
  readonly which: WhichWeek;
}

/** A chart of replies and posts in 14 weeks, with more numbers in its table. */
export function FourteenWeeks({ weeks: { current, previous, earlier }, which }: Props) {
  const all = [...earlier, previous, current];
  return (
    <ChartFigure
      title={localize('chartWeeks')}
      summary={localize(weekMessages[which].fourteenWeeks)}
      legend={[
        ['full', localize('weekRepliesRow')],
        ['hatched', localize('weekPosts')],
      ]}
      table={{
        head: [localize('chartWeekOf'), ...measures.map(([name]) => localize(name))],
        rows: all.map((week) => [shortDay(week.from), ...measures.map(([, numberOf]) => numberOf(week))]),
      }}
    >
      <ColumnChart
        height={110}
        columns={all.map((week) => ({
          label: shortDay(week.from),
          up: [
            ['full', week.replies],
            ['hatched', week.posts],
          ],
        }))}
      />
    </ChartFigure>
  );
}
