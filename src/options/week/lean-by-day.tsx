import type { Tally } from '../../coach/week/tally.ts';
import type { Week } from '../../coach/week/week.ts';
import { localize } from '../../ui/i18n.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { ColumnChart } from '../charts/column-chart.tsx';
import { longDay, shortWeekday } from './format-days.ts';

/** How many posts and replies lean toward talking with people, at people, or neither. */
function leanByDirection({ lean }: Tally): { withPeople: number; level: number; atPeople: number } {
  return {
    withPeople: lean.with + lean['rather-with'],
    level: lean.level,
    atPeople: lean.at + lean['rather-at'],
  };
}

/** A chart by day: “with people” above the axis, “at people” below it, neither on both sides. */
export function LeanByDay({ week }: { readonly week: Week }) {
  const { withPeople, level, atPeople } = leanByDirection(week);
  const days = week.days.map((day) => ({
    day: day.day,
    written: day.posts + day.replies,
    ...leanByDirection(day),
  }));
  return (
    <ChartFigure
      title={localize('chartLean')}
      summary={localize('chartLeanSummary', withPeople, atPeople, level)}
      legend={[
        ['full', localize('chartWith')],
        ['pale', localize('chartLevel')],
        ['hatched', localize('chartAt')],
      ]}
      table={{
        head: [localize('chartDay'), localize('chartWith'), localize('chartLevel'), localize('chartAt')],
        rows: days.map((day) => [longDay(day.day), day.withPeople, day.level, day.atPeople]),
      }}
    >
      <ColumnChart
        height={120}
        columns={days.map((day) => ({
          label: shortWeekday(day.day),
          value: String(day.written),
          up: [
            ['pale', day.level / 2],
            ['full', day.withPeople],
          ],
          down: [
            ['pale', day.level / 2],
            ['hatched', day.atPeople],
          ],
        }))}
      />
    </ChartFigure>
  );
}
